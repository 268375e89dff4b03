package cn.yanxing.hotline.order;

import static cn.yanxing.hotline.order.OrderStatus.ARBITRATING;
import static cn.yanxing.hotline.order.OrderStatus.DISPATCHED;
import static cn.yanxing.hotline.order.OrderStatus.IN_PROGRESS;
import static cn.yanxing.hotline.order.OrderStatus.PENDING_DISPATCH;
import static cn.yanxing.hotline.order.OrderStatus.PENDING_REVIEW;

import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.contracts.OrderEvent.Limit;
import cn.yanxing.contracts.OrderEvent.OrderContested;
import cn.yanxing.contracts.OrderEvent.OrderReplied;
import cn.yanxing.contracts.OrderEvent.OrderReturned;
import cn.yanxing.contracts.OrderEvent.OrderSigned;
import cn.yanxing.hotline.limit.OrderLimits;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The part of an {@link Order} that its unit works on: taken, handed back, put right outside, answered. */
@CheckReturnValue
final class UnitWork {

    private final Order order;
    private final Assignment assignment;
    private final OrderLimits limits;
    private final Outcome outcome;

    UnitWork(Order order, Assignment assignment, OrderLimits limits, Outcome outcome) {
        this.order = order;
        this.assignment = assignment;
        this.limits = limits;
        this.outcome = outcome;
    }

    List<OrderEvent> sign(Instant now) {
        order.move(DISPATCHED, IN_PROGRESS);
        limits.signed(now);
        return order.withMissed(
                Limit.SIGN,
                now,
                new OrderSigned(order.id(), assignment.theUnit(), order.round(), now, Told.due(order, Limit.SIGN)));
    }

    /** The unit showed that it is not theirs; another dispatch gives the next unit fresh limits. */
    OrderReturned takeBack(String reasonCode, Instant now) {
        order.status().mustBeWithUnit(PENDING_DISPATCH);
        order.move(PENDING_DISPATCH);
        var returned = new OrderReturned(order.id(), assignment.theUnit(), order.round(), reasonCode, now);
        assignment.takeBack();
        return returned;
    }

    /** Units disagree whose it is: nobody works on it until an arbiter, or the place, decides. */
    OrderContested contest(String reasonCode, Instant rulingDueAt, Instant now) {
        order.move(ARBITRATING);
        return new OrderContested(order.id(), assignment.theUnit(), order.round(), reasonCode, now, rulingDueAt);
    }

    List<OrderEvent> reply(String text, Instant now) {
        order.status().mustBe(IN_PROGRESS, PENDING_REVIEW);
        if (assignment.isFieldOpen()) throw OrderRefusal.fieldWorkOpen();
        return answer(text, now);
    }

    /** The work outside was finished at {@code doneAt}; an order that nobody signed yet is signed by that. */
    List<OrderEvent> finishOutside(String text, Instant doneAt) {
        List<OrderEvent> signed = order.status() == DISPATCHED ? sign(doneAt) : List.of();
        order.status().mustBe(IN_PROGRESS, PENDING_REVIEW);
        assignment.closeField();
        return Stream.concat(signed.stream(), answer(text, doneAt).stream()).toList();
    }

    /** The unit's part is done, unless somebody who looks finds otherwise. */
    List<OrderEvent> rectified(Instant at) {
        limits.handled(order.round(), at);
        return order.withMissed(Limit.HANDLE, at);
    }

    List<OrderEvent> notRectified(Instant now) {
        limits.notHandledAfterAll(order.round());
        return order.withMissed(Limit.HANDLE, now);
    }

    /** Whether the unit is out there on the order's issue. */
    boolean isInField(String unit) {
        return order.status().isWithUnit() && assignment.isFieldOpen() && unit.equals(assignment.unit());
    }

    private List<OrderEvent> answer(String text, Instant at) {
        order.move(PENDING_REVIEW);
        outcome.answered(text, at);
        limits.handled(order.round(), at);
        return order.withMissed(
                Limit.HANDLE,
                at,
                new OrderReplied(order.id(), assignment.theUnit(), order.round(), at, Told.due(order, Limit.HANDLE)));
    }
}
