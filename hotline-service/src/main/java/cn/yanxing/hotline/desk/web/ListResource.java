package cn.yanxing.hotline.desk.web;

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

import cn.yanxing.contracts.OrderEvent.Channel;
import cn.yanxing.hotline.desk.DeskService;
import cn.yanxing.hotline.desk.OrderFilter;
import cn.yanxing.hotline.desk.OrderRow;
import cn.yanxing.hotline.order.OrderStatus;
import cn.yanxing.kit.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lists of orders. */
@Path("/orders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "orders")
class ListResource {

    private final DeskService desk;

    ListResource(DeskService desk) {
        this.desk = desk;
    }

    @GET
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
    @Operation(summary = "Orders, newest first; after = the last page's next; mine = those that wait for you")
    public Page<OrderRow> list(
            @QueryParam("status") @Nullable OrderStatus status,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("category") @Nullable String category,
            @QueryParam("channel") @Nullable Channel channel,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @QueryParam("text") @Size(max = 100) @Nullable String text,
            @QueryParam("mine") @DefaultValue("false") boolean mine,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return desk.list(new OrderFilter(status, unit, category, channel, overdue, text, mine, after, limit));
    }
}
