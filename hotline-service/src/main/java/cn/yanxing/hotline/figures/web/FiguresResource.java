package cn.yanxing.hotline.figures.web;

import static cn.yanxing.kit.access.Roles.AGENT;
import static cn.yanxing.kit.access.Roles.CALL_BACK;
import static cn.yanxing.kit.access.Roles.CENTRE_HEAD;
import static cn.yanxing.kit.access.Roles.DISPATCHER;
import static cn.yanxing.kit.access.Roles.DUTY_OFFICER;
import static cn.yanxing.kit.access.Roles.REVIEWER;
import static cn.yanxing.kit.access.Roles.SUPERVISOR;
import static cn.yanxing.kit.access.Roles.UNIT_HANDLER;
import static cn.yanxing.kit.access.Roles.UNIT_LEADER;

import cn.yanxing.hotline.figures.Figures;
import cn.yanxing.hotline.figures.FiguresService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The hotline's figures; a unit sees its own. */
@Path("/orders/figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "figures")
class FiguresResource {

    private final FiguresService figures;

    FiguresResource(FiguresService figures) {
        this.figures = figures;
    }

    @GET
    @RolesAllowed({
        AGENT,
        DISPATCHER,
        DUTY_OFFICER,
        REVIEWER,
        CALL_BACK,
        CENTRE_HEAD,
        SUPERVISOR,
        UNIT_HANDLER,
        UNIT_LEADER
    })
    @Operation(summary = "Counts and the rates K08, K09, K12, each with numerator and denominator")
    public Figures figures() {
        return figures.figures();
    }
}
