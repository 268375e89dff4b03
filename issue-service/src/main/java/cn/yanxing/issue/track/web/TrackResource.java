package cn.yanxing.issue.track.web;

import cn.yanxing.issue.track.TrackView;
import cn.yanxing.issue.track.Tracking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The door without a login: a report by its number and code. */
@Path("/public/track")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "track")
class TrackResource {

    private final Tracking tracking;

    TrackResource(Tracking tracking) {
        this.tracking = tracking;
    }

    @GET
    @PermitAll
    @Operation(operationId = "trackReport", summary = "How far a report is, by number and code")
    public TrackView track(
            @RestQuery @NotBlank @Size(max = 20) String number, @RestQuery @NotBlank @Size(max = 40) String code) {
        return tracking.find(number, code);
    }
}
