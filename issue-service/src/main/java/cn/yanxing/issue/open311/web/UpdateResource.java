package cn.yanxing.issue.open311.web;

import cn.yanxing.issue.open311.Params;
import cn.yanxing.issue.open311.form.Format;
import cn.yanxing.issue.open311.form.Root;
import cn.yanxing.issue.open311.update.UpdateList;
import cn.yanxing.issue.open311.update.UpdateReceipt;
import cn.yanxing.issue.open311.update.UpdateService;
import cn.yanxing.issue.open311.update.UpdateView;
import cn.yanxing.issue.open311.upload.Upload;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** mySociety's extension, both ways. */
@Path("/open311/{endpoint: v2-test|v2}")
@Produces(MediaType.WILDCARD) // the address says in which format
@PermitAll
@Tag(name = "open311")
class UpdateResource {

    private final UpdateService service;
    private final UpdateList updates;
    private final Replies replies;

    UpdateResource(UpdateService service, UpdateList updates, Replies replies) {
        this.service = service;
        this.updates = updates;
        this.replies = replies;
    }

    @GET
    @Path("/servicerequestupdates.{format}")
    @Operation(operationId = "open311Updates", summary = "What happened to requests in at most 90 days, oldest first")
    @Parameter(name = "start_date", in = ParameterIn.QUERY, description = "with its zone: 2026-11-23T08:30:00+08:00")
    @Parameter(name = "end_date", in = ParameterIn.QUERY, description = "with its zone")
    @Parameter(name = "page_size", in = ParameterIn.QUERY, description = "1 to 1000")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = UpdateView.class)))
    public Response updates(
            @RestPath String endpoint, @RestPath String format, @Context UriInfo uri, @Context HttpHeaders headers) {
        Format asked = Replies.format(format);
        Params params = Params.ofQuery(uri.getRequestUri().getRawQuery());
        return replies.of(asked, Root.SERVICE_REQUEST_UPDATES, updates.asked(params, Replies.asker(uri, headers)), uri);
    }

    @POST
    @Path("/servicerequestupdates.{format}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            operationId = "open311Update",
            summary = "Say what happened elsewhere to a request; update_id makes it safe to repeat")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = FormFields.Update.class)))
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = UpdateReceipt.class)))
    public Response update(
            @RestPath String endpoint, @RestPath String format, byte @Nullable [] form, @Context UriInfo uri) {
        Format asked = Replies.format(format);
        Params sent = Params.ofForm(form, uri.getRequestUri().getRawQuery());
        return taken(endpoint, asked, sent, List.of());
    }

    /** The same with photos. */
    @POST
    @Path("/servicerequestupdates.{format}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response updateWithPhotos(
            @RestPath String endpoint, @RestPath String format, MultipartFormDataInput form, @Context UriInfo uri) {
        Format asked = Replies.format(format);
        MultipartForm read = MultipartForm.of(form, uri.getRequestUri().getRawQuery());
        return taken(endpoint, asked, read.params(), read.uploads());
    }

    private Response taken(String endpoint, Format asked, Params sent, List<Upload> files) {
        UpdateReceipt receipt = endpoint.equals("v2") ? service.take(sent, files) : service.rehearse(sent);
        return replies.of(asked, Root.SERVICE_REQUEST_UPDATES, List.of(receipt));
    }
}
