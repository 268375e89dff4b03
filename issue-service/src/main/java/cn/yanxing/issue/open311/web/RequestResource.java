package cn.yanxing.issue.open311.web;

import cn.yanxing.issue.open311.Params;
import cn.yanxing.issue.open311.form.Format;
import cn.yanxing.issue.open311.form.Root;
import cn.yanxing.issue.open311.intake.Receipt;
import cn.yanxing.issue.open311.intake.Sent;
import cn.yanxing.issue.open311.intake.SubmissionService;
import cn.yanxing.issue.open311.intake.TokenView;
import cn.yanxing.issue.open311.request.RequestList;
import cn.yanxing.issue.open311.request.ServiceRequest;
import cn.yanxing.issue.open311.web.Replies.Named;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/** GeoReport's methods 3 to 6: reporting, and following what was reported. */
@Path("/open311/{endpoint: v2-test|v2}")
@Produces(MediaType.WILDCARD) // the address says in which format
@PermitAll
@Tag(name = "open311")
class RequestResource {

    private final SubmissionService submissions;
    private final RequestList requests;
    private final Replies replies;

    RequestResource(SubmissionService submissions, RequestList requests, Replies replies) {
        this.submissions = submissions;
        this.requests = requests;
        this.replies = replies;
    }

    @POST
    @Path("/requests.{format}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(operationId = "open311Report", summary = "Report a problem; at the test endpoint nothing is kept")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = FormFields.Report.class)))
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Receipt.class)))
    public Response report(
            @RestPath String endpoint,
            @RestPath String format,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            byte @Nullable [] form,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Format asked = Replies.format(format);
        Params params = Params.ofForm(form, uri.getRequestUri().getRawQuery());
        return reported(endpoint, asked, new Sent(params, List.of(), key, Replies.asker(uri, headers)));
    }

    /** The same with photos. */
    @POST
    @Path("/requests.{format}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response reportWithPhotos(
            @RestPath String endpoint,
            @RestPath String format,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            MultipartFormDataInput form,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Format asked = Replies.format(format);
        MultipartForm read = MultipartForm.of(form, uri.getRequestUri().getRawQuery());
        return reported(endpoint, asked, new Sent(read.params(), read.uploads(), key, Replies.asker(uri, headers)));
    }

    private Response reported(String endpoint, Format asked, Sent sent) {
        Receipt receipt = endpoint.equals("v2") ? submissions.submit(sent) : submissions.rehearse(sent);
        return replies.of(asked, Root.SERVICE_REQUESTS, List.of(receipt));
    }

    @GET
    @Path("/tokens/{token}")
    @Operation(operationId = "open311Token", summary = "What became of a token; the token with its format behind a dot")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = TokenView.class)))
    public Response token(@RestPath String endpoint, @RestPath String token) {
        Named asked = Named.of(token);
        return replies.of(asked.format(), Root.SERVICE_REQUESTS, List.of(submissions.token(asked.name())));
    }

    @GET
    @Path("/requests.{format}")
    @Operation(
            operationId = "open311Requests",
            summary = "Requests of at most 90 days, newest first, 1,000 at most; Link names the next page")
    @Parameter(
            name = "service_request_id",
            in = ParameterIn.QUERY,
            description = "list with commas; overrides all else")
    @Parameter(name = "service_code", in = ParameterIn.QUERY, description = "list with commas")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "open, closed, or both with a comma")
    @Parameter(name = "start_date", in = ParameterIn.QUERY, description = "with its zone: 2026-11-23T08:30:00+08:00")
    @Parameter(name = "end_date", in = ParameterIn.QUERY, description = "with its zone")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "from 1")
    @Parameter(name = "page_size", in = ParameterIn.QUERY, description = "1 to 1000")
    @Parameter(name = "extensions", in = ParameterIn.QUERY, description = "true adds extended_status")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ServiceRequest.class)))
    public Response requests(
            @RestPath String endpoint, @RestPath String format, @Context UriInfo uri, @Context HttpHeaders headers) {
        Format asked = Replies.format(format);
        Params params = Params.ofQuery(uri.getRequestUri().getRawQuery());
        return replies.of(asked, Root.SERVICE_REQUESTS, requests.asked(params, Replies.asker(uri, headers)), uri);
    }

    @GET
    @Path("/requests/{id}")
    @Operation(operationId = "open311Request", summary = "One request; its id with the format behind a dot")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ServiceRequest.class)))
    public Response request(
            @RestPath String endpoint, @RestPath String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        Named asked = Named.of(id);
        Params params = Params.ofQuery(uri.getRequestUri().getRawQuery());
        ServiceRequest one = requests.one(asked.name(), params, Replies.asker(uri, headers));
        return replies.of(asked.format(), Root.SERVICE_REQUESTS, List.of(one));
    }
}
