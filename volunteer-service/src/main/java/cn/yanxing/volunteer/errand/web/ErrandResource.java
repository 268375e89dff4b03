package cn.yanxing.volunteer.errand.web;

import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.web.ETags;
import cn.yanxing.kit.web.Idempotent;
import cn.yanxing.kit.web.Page;
import cn.yanxing.volunteer.checkin.CheckInCode;
import cn.yanxing.volunteer.errand.AskForVolunteers;
import cn.yanxing.volunteer.errand.ErrandBoardService;
import cn.yanxing.volunteer.errand.ErrandStatus;
import cn.yanxing.volunteer.errand.ErrandView;
import cn.yanxing.volunteer.errand.OfferService;
import cn.yanxing.volunteer.history.HistoryEntry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

@Path("/errands")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "errands", description = "What volunteers are asked for, and what became of it")
class ErrandResource {

    private final ErrandBoardService board;
    private final OfferService offers;
    private final Caller caller;

    ErrandResource(ErrandBoardService board, OfferService offers, Caller caller) {
        this.board = board;
        this.offers = offers;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.RESIDENT,
        Roles.GRID_WORKER,
        Roles.DISPATCHER,
        Roles.DUTY_OFFICER,
        Roles.UNIT_HANDLER,
        Roles.UNIT_LEADER,
        Roles.LEADER,
        Roles.CENTRE_HEAD,
        Roles.SUPERVISOR,
        Roles.VOLUNTEER,
        Roles.TEAM_LEADER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(summary = "Errands that concern the caller, newest first")
    public Page<ErrandView.Row> list(
            @QueryParam("status") @Nullable ErrandStatus status,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return board.list(status, caller.actor(), after, limit);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.RESIDENT, Roles.GRID_WORKER, Roles.DISPATCHER, Roles.TEAM_LEADER})
    @Operation(summary = "Ask for volunteers")
    @APIResponse(
            responseCode = "201",
            description = "Offered",
            content = @Content(schema = @Schema(implementation = ErrandView.class)))
    public Response ask(@Valid AskForVolunteers ask) {
        UUID id = offers.ask(ask, caller.actor());
        ErrandView view = board.get(id, caller.actor());
        return Response.created(URI.create("errands/" + id))
                .entity(view)
                .header(HttpHeaders.ETAG, ETags.of(view.version()))
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.RESIDENT,
        Roles.GRID_WORKER,
        Roles.DISPATCHER,
        Roles.DUTY_OFFICER,
        Roles.UNIT_HANDLER,
        Roles.UNIT_LEADER,
        Roles.LEADER,
        Roles.CENTRE_HEAD,
        Roles.SUPERVISOR,
        Roles.VOLUNTEER,
        Roles.TEAM_LEADER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(summary = "One errand, and what the caller may do with it now")
    @APIResponse(
            responseCode = "200",
            description = "The errand",
            content = @Content(schema = @Schema(implementation = ErrandView.class)))
    public Response get(UUID id) {
        return ErrandAnswer.of(board.get(id, caller.actor()));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({
        Roles.RESIDENT,
        Roles.GRID_WORKER,
        Roles.DISPATCHER,
        Roles.DUTY_OFFICER,
        Roles.UNIT_HANDLER,
        Roles.UNIT_LEADER,
        Roles.LEADER,
        Roles.CENTRE_HEAD,
        Roles.SUPERVISOR,
        Roles.VOLUNTEER,
        Roles.TEAM_LEADER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(summary = "Every act on the errand, oldest first")
    public List<HistoryEntry> history(UUID id) {
        return board.history(id, caller.actor());
    }

    @GET
    @Path("{id}/check-in-code")
    @RolesAllowed({Roles.TEAM_LEADER, Roles.DISPATCHER})
    @Operation(summary = "The code to show on the spot; it turns every five minutes")
    public CheckInCode checkInCode(UUID id) {
        return board.checkInCode(id, caller.actor());
    }
}
