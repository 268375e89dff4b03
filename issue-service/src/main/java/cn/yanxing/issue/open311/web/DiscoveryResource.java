package cn.yanxing.issue.open311.web;

import cn.yanxing.issue.open311.catalogue.Discovery;
import cn.yanxing.issue.open311.form.Format;
import cn.yanxing.issue.open311.form.Root;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The document from which a stranger's client finds everything else. */
@Path("/open311")
@Produces(MediaType.WILDCARD) // the address says in which format
@PermitAll
@Tag(name = "open311")
class DiscoveryResource {

    private final Discovery discovery;
    private final Replies replies;

    DiscoveryResource(Discovery discovery, Replies replies) {
        this.discovery = discovery;
        this.replies = replies;
    }

    @GET
    @Path("/discovery.{format}")
    @Operation(operationId = "open311Discovery", summary = "Where the endpoints of GeoReport v2 are")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Discovery.Document.class)))
    public Response discovery(@RestPath String format, @Context UriInfo uri, @Context HttpHeaders headers) {
        Format asked = Replies.format(format);
        return replies.of(asked, Root.DISCOVERY, discovery.document(Replies.asker(uri, headers)));
    }
}
