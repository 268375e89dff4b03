package cn.yanxing.hotline.order.web;

import static cn.yanxing.kit.access.Roles.UNIT_HANDLER;
import static cn.yanxing.kit.access.Roles.UNIT_LEADER;

import cn.yanxing.hotline.order.OrderRequestService;
import cn.yanxing.hotline.order.OrderView;
import cn.yanxing.hotline.order.web.Decisions.NameRequest;
import cn.yanxing.hotline.request.Ask.AskArbitration;
import cn.yanxing.hotline.request.Ask.AskReturn;
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

/** What the unit that has an order asks of the desk. Each step names in If-Match the version it was made on. */
@Path("/orders/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
class UnitRequestResource {

    private final OrderRequestService requests;

    UnitRequestResource(OrderRequestService requests) {
        this.requests = requests;
    }

    @POST
    @Path("/return-request")
    @Idempotent
    @RolesAllowed({UNIT_HANDLER, UNIT_LEADER})
    @Operation(summary = "Say that it is not yours, and whose it may be 申请退单")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response askReturn(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @NotNull @Valid AskReturn in) {
        return Versioned.ok(requests.ask(id, ETags.expected(version), in));
    }

    @POST
    @Path("/arbitration-request")
    @Idempotent
    @RolesAllowed({UNIT_HANDLER, UNIT_LEADER})
    @Operation(summary = "Have an arbiter say whose it is, once it cannot be handed back 申请裁定")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response askArbitration(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @NotNull @Valid AskArbitration in) {
        return Versioned.ok(requests.ask(id, ETags.expected(version), in));
    }

    @POST
    @Path("/request-signature")
    @Idempotent
    @RolesAllowed(UNIT_LEADER)
    @Operation(summary = "Stand for what your unit asks; from now on it waits for the desk 单位负责人签署")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response sign(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @NotNull @Valid NameRequest in) {
        return Versioned.ok(requests.sign(id, ETags.expected(version), in.kind()));
    }

    @POST
    @Path("/request-withdrawal")
    @Idempotent
    @RolesAllowed({UNIT_HANDLER, UNIT_LEADER})
    @Operation(summary = "Take back what your unit asked, before anybody decides 撤回申请")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response withdraw(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @NotNull @Valid NameRequest in) {
        return Versioned.ok(requests.withdraw(id, ETags.expected(version), in.kind()));
    }
}
