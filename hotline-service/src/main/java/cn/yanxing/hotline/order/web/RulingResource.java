package cn.yanxing.hotline.order.web;

import static cn.yanxing.kit.access.Roles.ARBITER;
import static cn.yanxing.kit.access.Roles.DISPATCHER;
import static cn.yanxing.kit.access.Roles.DUTY_OFFICER;

import cn.yanxing.hotline.order.ArbitrationService;
import cn.yanxing.hotline.order.OrderRequestService;
import cn.yanxing.hotline.order.OrderView;
import cn.yanxing.hotline.order.RuleOnOrder;
import cn.yanxing.hotline.order.web.Decisions.DecideReturn;
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

/** What is said to a unit's request. Each decision names in If-Match the version it was made on. */
@Path("/orders/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
class RulingResource {

    private final OrderRequestService requests;
    private final ArbitrationService arbitrations;

    RulingResource(OrderRequestService requests, ArbitrationService arbitrations) {
        this.requests = requests;
        this.arbitrations = arbitrations;
    }

    @POST
    @Path("/return-decision")
    @Idempotent
    @RolesAllowed({DISPATCHER, DUTY_OFFICER})
    @Operation(summary = "Take it back from the unit, or not 退单审核")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response decideReturn(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @NotNull @Valid DecideReturn in) {
        return Versioned.ok(requests.decideReturn(id, ETags.expected(version), in.approved(), in.note()));
    }

    @POST
    @Path("/arbitration-ruling")
    @Idempotent
    @RolesAllowed(ARBITER)
    @Operation(summary = "Say whose it is, for good 裁定")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response rule(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @NotNull @Valid RuleOnOrder in) {
        return Versioned.ok(arbitrations.rule(id, ETags.expected(version), in));
    }
}
