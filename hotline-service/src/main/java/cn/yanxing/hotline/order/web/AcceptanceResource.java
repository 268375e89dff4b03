package cn.yanxing.hotline.order.web;

import static cn.yanxing.kit.access.Roles.AGENT;
import static cn.yanxing.kit.access.Roles.CENTRE_HEAD;
import static cn.yanxing.kit.access.Roles.DISPATCHER;

import cn.yanxing.hotline.order.AcceptanceService;
import cn.yanxing.hotline.order.DirectAnswer;
import cn.yanxing.hotline.order.OrderView;
import cn.yanxing.hotline.order.web.Decisions.DecideObjection;
import cn.yanxing.hotline.order.web.Decisions.DecideRefusal;
import cn.yanxing.hotline.order.web.Decisions.ObjectToRefusal;
import cn.yanxing.hotline.refusal.ProposeRefusal;
import cn.yanxing.kit.web.ETags;
import cn.yanxing.kit.web.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whether the hotline takes an order on. Each decision names in If-Match the version it was made on. */
@Path("/orders/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "orders")
class AcceptanceResource {

    private final AcceptanceService orders;

    AcceptanceResource(AcceptanceService orders) {
        this.orders = orders;
    }

    @POST
    @Path("/acceptance")
    @Idempotent
    @RolesAllowed(AGENT)
    @Operation(summary = "Accept 受理")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response accept(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version) {
        return Versioned.ok(orders.accept(id, ETags.expected(version)));
    }

    @POST
    @Path("/direct-answer")
    @Idempotent
    @RolesAllowed(AGENT)
    @Operation(summary = "Answer it at once, and close it with a content citizen 直办")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response answerDirectly(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @NotNull @Valid DirectAnswer in) {
        return Versioned.ok(orders.answerDirectly(id, ETags.expected(version), in));
    }

    @POST
    @Path("/refusal")
    @Idempotent
    @RolesAllowed(AGENT)
    @Operation(summary = "Propose not to take it on, with the notice that the citizen would get 拟不予受理")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response proposeRefusal(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @NotNull @Valid ProposeRefusal in) {
        return Versioned.ok(orders.proposeRefusal(id, ETags.expected(version), in));
    }

    @POST
    @Path("/refusal-decision")
    @Idempotent
    @RolesAllowed(DISPATCHER)
    @Operation(summary = "Confirm a colleague's refusal, or not 不予受理审核")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response decideRefusal(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @NotNull @Valid DecideRefusal in) {
        return Versioned.ok(orders.decideRefusal(id, ETags.expected(version), in.approved(), in.note()));
    }

    @POST
    @Path("/objection")
    @Idempotent
    @RolesAllowed(AGENT)
    @Operation(summary = "The citizen objects to the refusal 异议")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response object(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @NotNull @Valid ObjectToRefusal in) {
        return Versioned.ok(orders.object(id, ETags.expected(version), in.words()));
    }

    @POST
    @Path("/objection-decision")
    @Idempotent
    @RolesAllowed(CENTRE_HEAD)
    @Operation(summary = "Is the citizen right? 异议处理")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response decideObjection(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @NotNull @Valid DecideObjection in) {
        return Versioned.ok(orders.decideObjection(id, ETags.expected(version), in.upheld(), in.note()));
    }
}
