package cn.yanxing.scoring.explain.web;

import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.web.Page;
import cn.yanxing.scoring.access.Sight;
import cn.yanxing.scoring.explain.EntryView;
import cn.yanxing.scoring.explain.ExplainService;
import cn.yanxing.scoring.explain.Explanation;
import cn.yanxing.scoring.words.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A unit's entries, newest first, and why each of them stands there. */
@Path("")
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
class EntryResource {

    private final ExplainService explain;
    private final Caller caller;

    EntryResource(ExplainService explain, Caller caller) {
        this.explain = explain;
        this.caller = caller;
    }

    @GET
    @Path("units/{code}/entries")
    @Operation(summary = "A unit's entries, newest first")
    public Page<EntryView> entries(
            @PathParam("code") String code,
            @QueryParam("after") @Nullable Long after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @HeaderParam("Accept-Language") @Nullable String language) {
        Sight.of(caller).mustSee(code);
        return explain.ofUnit(code, after, limit, Language.of(language));
    }

    @GET
    @Path("entries/{id}")
    @Operation(summary = "Why an entry stands in the ledger, with everything needed to count it again")
    public Explanation explanation(
            @PathParam("id") String id, @HeaderParam("Accept-Language") @Nullable String language) {
        return explain.explain(id, Sight.of(caller), Language.of(language));
    }
}
