package cn.yanxing.hotline.order.web;

import static cn.yanxing.kit.access.Roles.CALL_BACK;
import static cn.yanxing.kit.access.Roles.DISPATCHER;
import static cn.yanxing.kit.access.Roles.REVIEWER;

import cn.yanxing.hotline.order.CallBack;
import cn.yanxing.hotline.order.DispatchOrder;
import cn.yanxing.hotline.order.OrderService;
import cn.yanxing.hotline.order.OrderView;
import cn.yanxing.hotline.order.web.Decisions.ReviewReply;
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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the hotline desk decides about an order. Each decision names in If-Match the version it was made on. */
@Path("/orders/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "orders")
class DeskResource {

    private final OrderService orders;

    DeskResource(OrderService orders) {
        this.orders = orders;
    }

    @POST
    @Path("/dispatch")
    @Idempotent
    @RolesAllowed(DISPATCHER)
    @Operation(summary = "Give it to a unit 派单")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = DispatchOrder.class),
                            examples = @ExampleObject(name = "field work", value = Examples.TO_THE_FIELD)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response dispatch(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @NotNull @Valid DispatchOrder in) {
        return Versioned.ok(orders.dispatch(id, ETags.expected(version), in));
    }

    @POST
    @Path("/review")
    @Idempotent
    @RolesAllowed(REVIEWER)
    @Operation(summary = "Does the reply answer the citizen? 审核")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response review(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @NotNull @Valid ReviewReply in) {
        return Versioned.ok(orders.review(id, ETags.expected(version), in.passed(), in.reasonCode(), in.note()));
    }

    @POST
    @Path("/call-back")
    @Idempotent
    @RolesAllowed(CALL_BACK)
    @Operation(summary = "What the citizen says 回访")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response callBack(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @NotNull @Valid CallBack in) {
        return Versioned.ok(orders.callBack(id, ETags.expected(version), in));
    }
}
