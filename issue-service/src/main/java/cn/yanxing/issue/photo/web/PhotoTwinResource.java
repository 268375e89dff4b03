package cn.yanxing.issue.photo.web;

import cn.yanxing.issue.photo.IssuePhotos;
import cn.yanxing.issue.photo.PhotoTwin;
import cn.yanxing.kit.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Flags photos that serve two issues, to those who judge whether a photo proves what it is said to prove. */
@Path("/issues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "photos")
class PhotoTwinResource {

    private final IssuePhotos photos;

    PhotoTwinResource(IssuePhotos photos) {
        this.photos = photos;
    }

    @GET
    @Path("/{id}/photo-twins")
    @RolesAllowed({Roles.DISPATCHER, Roles.DUTY_OFFICER, Roles.INSPECTOR, Roles.SUPERVISOR, Roles.AUDITOR})
    @Operation(operationId = "photoTwins", summary = "The issue's photos that another issue shows, too 同图")
    public List<PhotoTwin> twins(@RestPath UUID id) {
        return photos.twinsOf(id);
    }
}
