package cn.yanxing.hotline.order.web;

import static cn.yanxing.kit.access.Roles.UNIT_HANDLER;
import static cn.yanxing.kit.access.Roles.UNIT_LEADER;

import cn.yanxing.hotline.order.OrderService;
import cn.yanxing.hotline.order.OrderView;
import cn.yanxing.hotline.order.web.Decisions.ReplyToOrder;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the responsible unit does with its order. Each decision names in If-Match the version it was made on. */
@Path("/orders/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "orders")
class UnitResource {

    private final OrderService orders;

    UnitResource(OrderService orders) {
        this.orders = orders;
    }

    @POST
    @Path("/signature")
    @Idempotent
    @RolesAllowed({UNIT_HANDLER, UNIT_LEADER})
    @Operation(summary = "Take it 签收")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response sign(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version) {
        return Versioned.ok(orders.sign(id, ETags.expected(version)));
    }

    @POST
    @Path("/reply")
    @Idempotent
    @RolesAllowed({UNIT_HANDLER, UNIT_LEADER})
    @Operation(summary = "Answer 回复")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response reply(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @NotNull @Valid ReplyToOrder in) {
        return Versioned.ok(
                orders.reply(id, ETags.expected(version), in.text(), in.photos() == null ? List.of() : in.photos()));
    }
}
