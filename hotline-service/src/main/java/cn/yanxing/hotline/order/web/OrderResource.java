package cn.yanxing.hotline.order.web;

import static cn.yanxing.kit.access.Roles.AGENT;
import static cn.yanxing.kit.access.Roles.ARBITER;
import static cn.yanxing.kit.access.Roles.CALL_BACK;
import static cn.yanxing.kit.access.Roles.CENTRE_HEAD;
import static cn.yanxing.kit.access.Roles.DISPATCHER;
import static cn.yanxing.kit.access.Roles.DUTY_OFFICER;
import static cn.yanxing.kit.access.Roles.REVIEWER;
import static cn.yanxing.kit.access.Roles.SUPERVISOR;
import static cn.yanxing.kit.access.Roles.UNIT_HANDLER;
import static cn.yanxing.kit.access.Roles.UNIT_LEADER;

import cn.yanxing.hotline.contact.Contact;
import cn.yanxing.hotline.history.HistoryLine;
import cn.yanxing.hotline.order.IntakeService;
import cn.yanxing.hotline.order.OrderService;
import cn.yanxing.hotline.order.OrderView;
import cn.yanxing.hotline.order.RegisterOrder;
import cn.yanxing.hotline.order.web.Decisions.RevealContact;
import cn.yanxing.kit.web.ETags;
import cn.yanxing.kit.web.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Orders at the desk: taking one down, reading it, and seeing who called. */
@Path("/orders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "orders")
class OrderResource {

    private final IntakeService intake;
    private final OrderService orders;

    OrderResource(IntakeService intake, OrderService orders) {
        this.intake = intake;
        this.orders = orders;
    }

    @POST
    @Idempotent
    @RolesAllowed(AGENT)
    @Operation(summary = "Take down what a citizen asks for 登记工单")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = RegisterOrder.class),
                            examples = @ExampleObject(name = "a broken road", value = Examples.A_BROKEN_ROAD)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response register(@NotNull @Valid RegisterOrder order, UriInfo uri) {
        OrderView view = intake.register(order);
        return Response.created(
                        uri.getAbsolutePathBuilder().path(view.id().toString()).build())
                .header(HttpHeaders.ETAG, ETags.of(view.version()))
                .entity(view)
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        AGENT,
        DISPATCHER,
        DUTY_OFFICER,
        REVIEWER,
        CALL_BACK,
        ARBITER,
        CENTRE_HEAD,
        SUPERVISOR,
        UNIT_HANDLER,
        UNIT_LEADER
    })
    @Operation(summary = "One order; the caller is masked, actions are what you may do now")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response one(UUID id) {
        return Versioned.ok(orders.view(id));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({
        AGENT,
        DISPATCHER,
        DUTY_OFFICER,
        REVIEWER,
        CALL_BACK,
        ARBITER,
        CENTRE_HEAD,
        SUPERVISOR,
        UNIT_HANDLER,
        UNIT_LEADER
    })
    @Operation(summary = "Everything done to the order, oldest first")
    public List<HistoryLine> history(UUID id) {
        return orders.history(id);
    }

    @POST
    @Path("/{id}/contact-reveal")
    @Idempotent(replay = false)
    @RolesAllowed({AGENT, CALL_BACK})
    @Operation(summary = "See who called; the purpose is kept in the audit")
    public Contact reveal(UUID id, @NotNull @Valid RevealContact why) {
        return orders.reveal(id, why.purpose());
    }
}
