package cn.yanxing.kit.photo;

import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.privacy.SignedLinks;
import cn.yanxing.kit.web.Idempotent;
import io.quarkus.security.Authenticated;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Photos in and out: anybody logged in brings one; whoever holds a link that is still good sees it. */
@Path("/photos")
@Produces(MediaType.APPLICATION_JSON)
class PhotoResource {

    private final Photos photos;
    private final SignedLinks links;
    private final Caller caller;

    PhotoResource(Photos photos, SignedLinks links, Caller caller) {
        this.photos = photos;
        this.links = links;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Authenticated
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PhotoView.class)))
    public Response add(@RestForm("file") @Nullable FileUpload file) throws IOException {
        if (file == null) throw new BadRequestException();
        PhotoView photo = photos.add(Files.readAllBytes(file.uploadedFile()), caller.actor());
        return Response.created(URI.create("photos/" + photo.id()))
                .entity(photo)
                .build();
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Produces({"image/jpeg", "image/png"})
    public Response show(
            @PathParam("id") UUID id,
            @QueryParam("expires") long expires,
            @QueryParam("signature") @Nullable String signature,
            @QueryParam("size") @Nullable String size,
            UriInfo uri) {
        if (signature == null || !links.isValid(uri.getRequestUri().getPath(), expires, signature))
            throw new ForbiddenException("expected a link that is still good, but it is not");
        Photos.Shown photo = photos.shown(id, "small".equals(size));
        return Response.ok(photos.content(photo.sha256()), photo.mediaType())
                .header("Cache-Control", "private, max-age=300, immutable")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .build();
    }
}
