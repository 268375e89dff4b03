package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent.CloseKind;
import cn.yanxing.contracts.OrderEvent.Limit;
import cn.yanxing.contracts.OrderEvent.OrderClosed;
import cn.yanxing.contracts.OrderEvent.OrderDispatched;
import cn.yanxing.contracts.OrderEvent.OrderOverdue;
import cn.yanxing.contracts.OrderEvent.OrderRegistered;
import cn.yanxing.contracts.OrderEvent.OrderReworkStarted;
import java.time.Instant;
import java.util.Objects;

/** The larger facts of an order as the others are told them: codes, times and the dispatcher's words only. */
final class Told {

    private Told() {}

    static OrderRegistered registered(Order order) {
        Request request = order.request();
        return new OrderRegistered(
                order.id(),
                order.number(),
                request.channel(),
                request.category(),
                request.urgency(),
                request.spot().place(),
                order.milestones().registeredAt());
    }

    static OrderDispatched dispatched(Order order, Instant now) {
        Assignment assignment = order.assignment();
        return new OrderDispatched(
                order.id(),
                order.number(),
                assignment.theUnit(),
                order.round(),
                Objects.requireNonNull(assignment.handling()),
                assignment.catalogueItem(),
                Objects.requireNonNull(assignment.instruction()),
                order.request().spot().place(),
                now,
                due(order, Limit.SIGN),
                due(order, Limit.HANDLE));
    }

    static OrderReworkStarted reworkStarted(Order order, String reasonCode, Instant now) {
        return new OrderReworkStarted(
                order.id(), order.assignment().theUnit(), order.round(), reasonCode, now, due(order, Limit.HANDLE));
    }

    /** The first round's times are told of the unit that did it; nobody earns another unit's mark. */
    static OrderClosed closed(Order order, CloseKind kind, Instant now) {
        boolean own = order.assignment().didFirstRound();
        return new OrderClosed(
                order.id(),
                order.assignment().unit(),
                order.round(),
                kind,
                order.outcome().solved(),
                order.outcome().satisfaction(),
                own ? order.limits().firstHandleMetAt() : null,
                own ? order.limits().firstHandleDueAt() : null,
                now);
    }

    static OrderOverdue overdue(Order order, Limit limit, Instant now) {
        return new OrderOverdue(order.id(), order.assignment().theUnit(), order.round(), limit, due(order, limit), now);
    }

    static Instant due(Order order, Limit limit) {
        return Objects.requireNonNull(order.limits().due(limit), "a dispatched order has limits");
    }
}
