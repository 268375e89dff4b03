package cn.yanxing.volunteer.registry.web;

import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.web.ETags;
import cn.yanxing.kit.web.Idempotent;
import cn.yanxing.kit.web.Page;
import cn.yanxing.volunteer.registry.RegisterVolunteer;
import cn.yanxing.volunteer.registry.TeamView;
import cn.yanxing.volunteer.registry.VolunteerService;
import cn.yanxing.volunteer.registry.VolunteerView;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "volunteers", description = "Who volunteers, and in which team")
class VolunteerResource {

    private final VolunteerService volunteers;
    private final Caller caller;

    VolunteerResource(VolunteerService volunteers, Caller caller) {
        this.volunteers = volunteers;
        this.caller = caller;
    }

    @GET
    @Path("teams")
    @Authenticated
    @Operation(summary = "Teams that take members")
    public List<TeamView> teams() {
        return volunteers.teams();
    }

    @POST
    @Path("volunteers")
    @Idempotent
    @RolesAllowed({Roles.VOLUNTEER, Roles.TEAM_LEADER, Roles.ADMINISTRATOR})
    @Operation(summary = "Register a volunteer; who holds only the role volunteer registers themself")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = VolunteerView.class)))
    public Response register(@Valid RegisterVolunteer person) {
        VolunteerView view = volunteers.register(person, caller.actor());
        return Response.created(URI.create("volunteers/" + view.id()))
                .entity(view)
                .header(HttpHeaders.ETAG, ETags.of(view.version()))
                .build();
    }

    @GET
    @Path("volunteers")
    @RolesAllowed({Roles.TEAM_LEADER, Roles.ADMINISTRATOR})
    @Operation(summary = "Volunteers of the caller's own team, of any team for an administrator; names masked")
    public Page<VolunteerView> ofTeam(
            @QueryParam("team") @NotBlank String team,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return volunteers.ofTeam(team, caller.actor(), after, limit);
    }

    @GET
    @Path("me")
    @RolesAllowed({Roles.VOLUNTEER, Roles.TEAM_LEADER})
    @Operation(summary = "The caller as a volunteer")
    public VolunteerView me() {
        return volunteers.ofLogin(caller.id());
    }
}
