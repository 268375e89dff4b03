package cn.yanxing.issue.inspection.web;

import cn.yanxing.issue.inspection.visit.VisitFilter;
import cn.yanxing.issue.inspection.visit.VisitRow;
import cn.yanxing.issue.inspection.visit.VisitService;
import cn.yanxing.issue.inspection.visit.VisitUpload;
import cn.yanxing.issue.inspection.visit.VisitView;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.web.Idempotent;
import cn.yanxing.kit.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What teams saw on their points. */
@Path("/inspections/visits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inspections")
@RolesAllowed({
    Roles.DISPATCHER,
    Roles.DUTY_OFFICER,
    Roles.CENTRE_HEAD,
    Roles.SUPERVISOR,
    Roles.LEADER,
    Roles.INSPECTOR,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
class VisitResource {

    private final VisitService visits;

    VisitResource(VisitService visits) {
        this.visits = visits;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.INSPECTOR)
    @Operation(
            operationId = "uploadVisit",
            summary = "A visit as far as it is known; what was sent before is taken in once, in any order 上传巡查")
    public RestResponse<VisitView> upload(@NotNull @Valid VisitUpload told) {
        VisitView visit = visits.upload(told);
        return RestResponse.ResponseBuilder.<VisitView>created(URI.create("inspections/visits/" + visit.id()))
                .entity(visit)
                .build();
    }

    @GET
    @Operation(operationId = "inspectionVisits", summary = "Visits, newest first; a team finds its own")
    public Page<VisitRow> page(
            @RestQuery @Nullable @Size(max = 64) String team,
            @RestQuery @Nullable UUID plan,
            @RestQuery @Nullable @Size(max = 64) String point,
            @RestQuery @Nullable UUID after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return visits.page(new VisitFilter(team, plan, point), after, limit);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "inspectionVisit", summary = "One visit with all that was seen")
    public VisitView view(@RestPath UUID id) {
        return visits.view(id);
    }
}
