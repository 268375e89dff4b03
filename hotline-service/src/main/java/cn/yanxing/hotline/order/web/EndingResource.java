package cn.yanxing.hotline.order.web;

import static cn.yanxing.kit.access.Roles.AGENT;
import static cn.yanxing.kit.access.Roles.DISPATCHER;
import static cn.yanxing.kit.access.Roles.DUTY_OFFICER;

import cn.yanxing.hotline.order.EndingService;
import cn.yanxing.hotline.order.OrderView;
import cn.yanxing.hotline.order.WithdrawOrder;
import cn.yanxing.hotline.order.web.Decisions.AcknowledgeTransfer;
import cn.yanxing.hotline.order.web.Decisions.DeclareVoid;
import cn.yanxing.hotline.transfer.TransferOrder;
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

/** How an order ends without a unit's work. Each decision names in If-Match the version it was made on. */
@Path("/orders/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "orders")
class EndingResource {

    private final EndingService orders;

    EndingResource(EndingService orders) {
        this.orders = orders;
    }

    @POST
    @Path("/transfer")
    @Idempotent
    @RolesAllowed({AGENT, DISPATCHER})
    @Operation(summary = "Hand it to 110 or somebody else, with a receipt or in a call of three 转出")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response transfer(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @NotNull @Valid TransferOrder in) {
        return Versioned.ok(orders.transfer(id, ETags.expected(version), in));
    }

    @POST
    @Path("/transfer-receipt")
    @Idempotent
    @RolesAllowed({AGENT, DISPATCHER})
    @Operation(summary = "The receiver acknowledged it 转出回执")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response receipt(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @NotNull @Valid AcknowledgeTransfer in) {
        return Versioned.ok(orders.receipt(id, ETags.expected(version), in.receiptNumber()));
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    @RolesAllowed(AGENT)
    @Operation(summary = "The citizen takes it back 撤销")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response withdraw(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @NotNull @Valid WithdrawOrder in) {
        return Versioned.ok(orders.withdraw(id, ETags.expected(version), in));
    }

    @POST
    @Path("/voiding")
    @Idempotent
    @RolesAllowed(DUTY_OFFICER)
    @Operation(summary = "It should never have been an order 作废")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response declareVoid(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @NotNull @Valid DeclareVoid in) {
        return Versioned.ok(orders.declareVoid(id, ETags.expected(version), in.reasonCode(), in.note()));
    }
}
