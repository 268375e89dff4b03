package cn.yanxing.hotline.order;

import static cn.yanxing.hotline.order.OrderStatus.CLOSED;
import static cn.yanxing.hotline.order.OrderStatus.IN_PROGRESS;
import static cn.yanxing.hotline.order.OrderStatus.PENDING_CALLBACK;
import static cn.yanxing.hotline.order.OrderStatus.PENDING_REVIEW;

import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.contracts.OrderEvent.CloseKind;
import cn.yanxing.contracts.OrderEvent.Limit;
import cn.yanxing.contracts.OrderEvent.OrderCalledBack;
import cn.yanxing.contracts.OrderEvent.OrderReviewFailed;
import cn.yanxing.hotline.limit.LimitPlan;
import cn.yanxing.hotline.limit.OrderLimits;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The part of an {@link Order} that finds out whether it was answered: the reviewer reads, the citizen says. */
@CheckReturnValue
final class Verification {

    static final int MAX_CALL_BACK_TRIES = 3;

    private final Order order;
    private final Assignment assignment;
    private final OrderLimits limits;
    private final Outcome outcome;

    Verification(Order order, Assignment assignment, OrderLimits limits, Outcome outcome) {
        this.order = order;
        this.assignment = assignment;
        this.limits = limits;
        this.outcome = outcome;
    }

    void passReview() {
        order.move(PENDING_CALLBACK);
    }

    /** The unit answers again, inside the limit it has always had. */
    List<OrderEvent> failReview(String reasonCode, Instant now) {
        order.move(PENDING_REVIEW, IN_PROGRESS);
        limits.notHandledAfterAll(order.round());
        return order.withMissed(
                Limit.HANDLE,
                now,
                new OrderReviewFailed(order.id(), assignment.theUnit(), order.round(), reasonCode, now));
    }

    List<OrderEvent> callBack(CallBack said, LimitPlan rework, Instant now) {
        order.status().mustBe(PENDING_CALLBACK, CLOSED);
        outcome.said(said.whole());
        var calledBack = new OrderCalledBack(
                order.id(), assignment.theUnit(), order.round(), said.solved(), said.satisfaction(), now);
        if (said.hasPleasedTheCaller()) return List.of(calledBack, order.close(CloseKind.SOLVED, now));
        if (!said.hasReachedTheCaller())
            return outcome.callBackTries() < MAX_CALL_BACK_TRIES
                    ? List.of(calledBack)
                    : List.of(calledBack, order.close(CloseKind.UNREACHABLE, now));
        if (order.round() >= Order.MAX_ROUNDS) return List.of(calledBack, order.close(CloseKind.UNSOLVED, now));
        return Stream.concat(Stream.of(calledBack), order.startRework(said.reworkReason(), rework, now))
                .toList();
    }
}
