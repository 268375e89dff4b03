package cn.yanxing.scoring.ranking.web;

import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.scoring.access.Sight;
import cn.yanxing.scoring.ranking.RankingRow;
import cn.yanxing.scoring.ranking.RankingService;
import cn.yanxing.scoring.ranking.UnitScore;
import cn.yanxing.scoring.words.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Rankings, which all staff may read, and a unit's score, which is its own and the centre's. */
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
class RankingResource {

    private final RankingService rankings;
    private final Caller caller;

    RankingResource(RankingService rankings, Caller caller) {
        this.rankings = rankings;
        this.caller = caller;
    }

    @GET
    @Path("rankings")
    @Operation(summary = "Units ranked inside their leagues; without entries listed, not ranked")
    public List<RankingRow> rankings(
            @QueryParam("league") @Nullable String league, @HeaderParam("Accept-Language") @Nullable String language) {
        return rankings.rankings(league, Language.of(language));
    }

    @GET
    @Path("units/{code}/score")
    @Operation(summary = "A unit's score by rule, with its newest entries")
    public UnitScore score(@PathParam("code") String code, @HeaderParam("Accept-Language") @Nullable String language) {
        Sight.of(caller).mustSee(code);
        return rankings.score(code, Language.of(language));
    }
}
