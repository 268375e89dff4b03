package cn.yanxing.volunteer.hours.web;

import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.volunteer.hours.HoursService;
import cn.yanxing.volunteer.hours.MyHours;
import cn.yanxing.volunteer.hours.TeamHours;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/hours")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hours", description = "The ledger of served minutes")
class HoursResource {

    private final HoursService hours;
    private final Caller caller;

    HoursResource(HoursService hours, Caller caller) {
        this.hours = hours;
        this.caller = caller;
    }

    @GET
    @Path("me")
    @RolesAllowed({Roles.VOLUNTEER, Roles.TEAM_LEADER})
    @Operation(summary = "The caller's balance and claims, newest first")
    public MyHours mine(
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return hours.ofCaller(caller.actor(), after, limit);
    }

    @GET
    @RolesAllowed({
        Roles.TEAM_LEADER,
        Roles.CENTRE_HEAD,
        Roles.SUPERVISOR,
        Roles.DISPATCHER,
        Roles.ADMINISTRATOR,
        Roles.AUDITOR
    })
    @Operation(summary = "What each volunteer of a team served, names masked")
    public List<TeamHours> ofTeam(@QueryParam("team") @NotBlank String team) {
        return hours.ofTeam(team, caller.actor());
    }
}
