package cn.yanxing.volunteer.overview.web;

import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.volunteer.overview.OverviewService;
import cn.yanxing.volunteer.overview.Todo;
import cn.yanxing.volunteer.overview.VolunteerFigures;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "overview", description = "Figures and badges")
class OverviewResource {

    private final OverviewService overview;
    private final Caller caller;

    OverviewResource(OverviewService overview, Caller caller) {
        this.overview = overview;
        this.caller = caller;
    }

    @GET
    @Path("figures")
    @RolesAllowed({
        Roles.GRID_WORKER,
        Roles.INSPECTOR,
        Roles.DISPATCHER,
        Roles.DUTY_OFFICER,
        Roles.UNIT_HANDLER,
        Roles.UNIT_LEADER,
        Roles.LEADER,
        Roles.CENTRE_HEAD,
        Roles.SUPERVISOR,
        Roles.TEAM_LEADER,
        Roles.VOLUNTEER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(summary = "Errands and hours in numbers")
    public VolunteerFigures figures() {
        return overview.figures();
    }

    @GET
    @Path("todo")
    @Authenticated
    @Operation(summary = "How many errands wait for the caller")
    public Todo todo() {
        return overview.todo(caller.actor());
    }
}
