package cn.yanxing.volunteer.errand.web;

import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.web.ETags;
import cn.yanxing.kit.web.Idempotent;
import cn.yanxing.volunteer.errand.ErrandBoardService;
import cn.yanxing.volunteer.errand.ErrandService;
import cn.yanxing.volunteer.errand.ErrandView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The acts on one errand, each on the version that was seen. */
@Path("/errands/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "errands")
@Idempotent
class ErrandActs {

    /** The code that the leader shows on the spot; without it the attendance is the volunteer's word only. */
    public record Presence(
            @Nullable @Pattern(regexp = "(\\d{6})?") @Schema(examples = "042917")
            String code) {}

    /** What was done, with photos that show it. */
    public record Report(
            @NotBlank @Size(max = 2000) @Schema(examples = "已帮老人把物资搬上三楼")
            String text,

            @NotEmpty @Size(max = 20) List<@NotNull UUID> photos) {}

    /** Why an errand is called off. */
    public record Reason(
            @NotBlank @Pattern(regexp = "[A-Z][A-Z_]{0,59}") @Schema(examples = "WEATHER")
            String reasonCode) {}

    private final ErrandService errands;
    private final ErrandBoardService board;
    private final Caller caller;

    ErrandActs(ErrandService errands, ErrandBoardService board, Caller caller) {
        this.errands = errands;
        this.board = board;
        this.caller = caller;
    }

    @POST
    @Path("acceptance")
    @RolesAllowed(Roles.VOLUNTEER)
    @Operation(summary = "Take a place")
    @APIResponse(
            responseCode = "200",
            description = "Taken",
            content = @Content(schema = @Schema(implementation = ErrandView.class)))
    public Response accept(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        errands.accept(id, caller.actor(), ETags.expected(ifMatch));
        return ErrandAnswer.of(board.get(id, caller.actor()));
    }

    @POST
    @Path("check-in")
    @RolesAllowed(Roles.VOLUNTEER)
    @Operation(summary = "I am there")
    @APIResponse(
            responseCode = "200",
            description = "Checked in",
            content = @Content(schema = @Schema(implementation = ErrandView.class)))
    public Response checkIn(
            UUID id, @Valid @Nullable Presence presence, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        errands.checkIn(id, caller.actor(), codeOf(presence), ETags.expected(ifMatch));
        return ErrandAnswer.of(board.get(id, caller.actor()));
    }

    @POST
    @Path("check-out")
    @RolesAllowed(Roles.VOLUNTEER)
    @Operation(summary = "I leave")
    @APIResponse(
            responseCode = "200",
            description = "Checked out",
            content = @Content(schema = @Schema(implementation = ErrandView.class)))
    public Response checkOut(
            UUID id, @Valid @Nullable Presence presence, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        errands.checkOut(id, caller.actor(), codeOf(presence), ETags.expected(ifMatch));
        return ErrandAnswer.of(board.get(id, caller.actor()));
    }

    @POST
    @Path("completion")
    @RolesAllowed({Roles.VOLUNTEER, Roles.TEAM_LEADER})
    @Operation(summary = "Done, with photos; the attendees' minutes are posted")
    @APIResponse(
            responseCode = "200",
            description = "Completed",
            content = @Content(schema = @Schema(implementation = ErrandView.class)))
    public Response complete(
            UUID id, @Valid Report report, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        errands.complete(id, caller.actor(), report.text(), report.photos(), ETags.expected(ifMatch));
        return ErrandAnswer.of(board.get(id, caller.actor()));
    }

    @POST
    @Path("cancellation")
    @RolesAllowed({
        Roles.RESIDENT,
        Roles.GRID_WORKER,
        Roles.DISPATCHER,
        Roles.DUTY_OFFICER,
        Roles.TEAM_LEADER,
        Roles.UNIT_HANDLER,
        Roles.UNIT_LEADER
    })
    @Operation(summary = "Call it off while nobody is there")
    @APIResponse(
            responseCode = "200",
            description = "Called off",
            content = @Content(schema = @Schema(implementation = ErrandView.class)))
    public Response cancel(UUID id, @Valid Reason reason, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        errands.cancel(id, caller.actor(), reason.reasonCode(), ETags.expected(ifMatch));
        return ErrandAnswer.of(board.get(id, caller.actor()));
    }

    private static @Nullable String codeOf(@Nullable Presence presence) {
        return presence == null || "".equals(presence.code()) ? null : presence.code();
    }
}
