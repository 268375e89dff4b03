package cn.yanxing.scoring.scheme.web;

import cn.yanxing.kit.access.Roles;
import cn.yanxing.scoring.scheme.SchemeService;
import cn.yanxing.scoring.scheme.SchemeView;
import cn.yanxing.scoring.words.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The published scheme. */
@Path("scheme")
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
class SchemeResource {

    private final SchemeService schemes;

    SchemeResource(SchemeService schemes) {
        this.schemes = schemes;
    }

    @GET
    @Operation(summary = "The published scheme with its rules, amounts and reasons")
    public SchemeView scheme(@HeaderParam("Accept-Language") @Nullable String language) {
        return SchemeView.of(schemes.current(), Language.of(language));
    }
}
