package cn.yanxing.scoring.overdue.web;

import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.scoring.access.Sight;
import cn.yanxing.scoring.overdue.OverdueRow;
import cn.yanxing.scoring.overdue.OverdueService;
import cn.yanxing.scoring.words.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What is late now, the longest first; a unit sees its own. */
@Path("overdue")
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
class OverdueResource {

    private final OverdueService overdue;
    private final Caller caller;

    OverdueResource(OverdueService overdue, Caller caller) {
        this.overdue = overdue;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "What is late now, the longest first")
    public List<OverdueRow> overdue(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @HeaderParam("Accept-Language") @Nullable String language) {
        return overdue.late(Sight.of(caller).only(), limit, Language.of(language));
    }
}
