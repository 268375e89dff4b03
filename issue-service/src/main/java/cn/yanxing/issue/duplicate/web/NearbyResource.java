package cn.yanxing.issue.duplicate.web;

import cn.yanxing.issue.duplicate.NearbyIssue;
import cn.yanxing.issue.duplicate.NearbyIssues;
import cn.yanxing.kit.access.Roles;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What may be about the same, shown before anything is filed. */
@Path("/issues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "find")
class NearbyResource {

    private final NearbyIssues nearby;

    NearbyResource(NearbyIssues nearby) {
        this.nearby = nearby;
    }

    @GET
    @Path("/nearby")
    @Authenticated
    @Operation(operationId = "nearbyIssues", summary = "Open issues that a report from here would be about 附近同类")
    public List<NearbyIssue> nearby(
            @RestQuery @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude,
            @RestQuery @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
            @RestQuery @NotBlank @Size(max = 64) String catalogueItem) {
        return nearby.to(catalogueItem, longitude, latitude);
    }

    @GET
    @Path("/{id}/nearby")
    @RolesAllowed({Roles.DISPATCHER, Roles.DUTY_OFFICER, Roles.INSPECTOR})
    @Operation(
            operationId = "nearbyOfReport",
            summary = "Issues that were open at the report and may be about the same")
    public List<NearbyIssue> nearby(@RestPath UUID id) {
        return nearby.toReport(id);
    }
}
