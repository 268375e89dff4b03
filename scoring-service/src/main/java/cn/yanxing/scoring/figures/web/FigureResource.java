package cn.yanxing.scoring.figures.web;

import cn.yanxing.kit.access.Roles;
import cn.yanxing.scoring.figures.FigureService;
import cn.yanxing.scoring.figures.FiguresView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The district's figures as of now. */
@Path("figures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.GRID_WORKER,
    Roles.INSPECTOR,
    Roles.DISPATCHER,
    Roles.UNIT_HANDLER,
    Roles.UNIT_LEADER,
    Roles.LEADER,
    Roles.DUTY_OFFICER,
    Roles.AGENT,
    Roles.REVIEWER,
    Roles.CALL_BACK,
    Roles.ARBITER,
    Roles.CENTRE_HEAD,
    Roles.SUPERVISOR,
    Roles.TEAM_LEADER,
    Roles.SCHEME_EDITOR,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
class FigureResource {

    private final FigureService figures;

    FigureResource(FigureService figures) {
        this.figures = figures;
    }

    @GET
    @Operation(summary = "The district's figures, counted from raw events")
    public FiguresView figures() {
        return figures.figures();
    }
}
