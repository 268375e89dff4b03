package cn.yanxing.hotline.order.web;

import static cn.yanxing.kit.access.Roles.AGENT;
import static cn.yanxing.kit.access.Roles.SUPERVISOR;

import cn.yanxing.hotline.order.HearingService;
import cn.yanxing.hotline.order.OrderView;
import cn.yanxing.hotline.order.web.Decisions.HearCitizen;
import cn.yanxing.hotline.order.web.Decisions.ReopenOrder;
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

/** What is said of an order after it was taken down. Each decision names in If-Match the version it was made on. */
@Path("/orders/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "orders")
class HearingResource {

    private final HearingService orders;

    HearingResource(HearingService orders) {
        this.orders = orders;
    }

    @POST
    @Path("/urge")
    @Idempotent
    @RolesAllowed({AGENT, SUPERVISOR})
    @Operation(summary = "It should go faster: counted, and no new order 催办")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response urge(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @NotNull @Valid HearCitizen in) {
        return Versioned.ok(orders.urge(id, ETags.expected(version), in.words()));
    }

    @POST
    @Path("/supplement")
    @Idempotent
    @RolesAllowed(AGENT)
    @Operation(summary = "The citizen knows more 补充")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response supplement(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @NotNull @Valid HearCitizen in) {
        return Versioned.ok(orders.supplement(id, ETags.expected(version), in.words()));
    }

    @POST
    @Path("/reopening")
    @Idempotent
    @RolesAllowed(AGENT)
    @Operation(summary = "The citizen comes back about the same matter within fifteen days 重办")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response reopen(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @NotNull @Valid ReopenOrder in) {
        return Versioned.ok(orders.reopen(id, ETags.expected(version), in.sameMatter(), in.words()));
    }
}
