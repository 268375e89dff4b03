package cn.yanxing.issue.open311.web;

import cn.yanxing.issue.open311.Fault;
import cn.yanxing.issue.open311.catalogue.OfferedService;
import cn.yanxing.issue.open311.catalogue.ServiceDefinition;
import cn.yanxing.issue.open311.catalogue.ServiceView;
import cn.yanxing.issue.open311.catalogue.Services;
import cn.yanxing.issue.open311.form.Root;
import cn.yanxing.issue.open311.web.Replies.Named;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** GeoReport's methods 1 and 2: what can be reported, and what is asked about it. */
@Path("/open311/{endpoint: v2-test|v2}")
@Produces(MediaType.WILDCARD) // the address says in which format
@PermitAll
@Tag(name = "open311")
class ServiceResource {

    private final Services services;
    private final Replies replies;

    ServiceResource(Services services, Replies replies) {
        this.services = services;
        this.replies = replies;
    }

    @GET
    @Path("/services.{format}")
    @Operation(operationId = "open311Services", summary = "What can be reported")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ServiceView.class)))
    public Response services(@RestPath String endpoint, @RestPath String format) {
        List<ServiceView> all =
                services.offered().stream().map(OfferedService::view).toList();
        return replies.of(Replies.format(format), Root.SERVICES, all);
    }

    @GET
    @Path("/services/{code}")
    @Operation(operationId = "open311Service", summary = "What is asked besides; the code with its format behind a dot")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ServiceDefinition.class)))
    public Response service(@RestPath String endpoint, @RestPath String code) {
        Named asked = Named.of(code);
        OfferedService service = services.offered(asked.name()).orElseThrow(() -> Fault.SERVICE_UNKNOWN.refused());
        return replies.of(asked.format(), Root.SERVICE_DEFINITION, service.definition());
    }
}
