package cn.yanxing.hotline.order;

import cn.yanxing.kit.problem.IllegalTransition;
import java.util.EnumSet;
import java.util.Set;

/** How far an order is. */
public enum OrderStatus {
    PENDING_ACCEPT,
    PENDING_DISPATCH,
    DISPATCHED,
    IN_PROGRESS,
    PENDING_REVIEW,
    PENDING_CALLBACK,
    CLOSED,
    NOT_ACCEPTED;

    /** Where an order may go from here. The one place that knows the life cycle. */
    Set<OrderStatus> next() {
        return switch (this) {
            case PENDING_ACCEPT -> EnumSet.of(PENDING_DISPATCH, NOT_ACCEPTED);
            case PENDING_DISPATCH -> EnumSet.of(DISPATCHED);
            case DISPATCHED -> EnumSet.of(IN_PROGRESS, PENDING_DISPATCH); // the unit showed that it is not theirs
            case IN_PROGRESS -> EnumSet.of(PENDING_REVIEW, PENDING_DISPATCH); // seen on site that it is not theirs
            case PENDING_REVIEW -> EnumSet.of(PENDING_CALLBACK, IN_PROGRESS); // the reply does not answer the citizen
            case PENDING_CALLBACK -> EnumSet.of(CLOSED, IN_PROGRESS); // not solved or not satisfied: the second round
            case CLOSED, NOT_ACCEPTED -> EnumSet.noneOf(OrderStatus.class);
        };
    }

    OrderStatus to(OrderStatus target) {
        if (!next().contains(target)) throw new IllegalTransition(this, target, next());
        return target;
    }

    /** For an act that leads to {@code target} from one state only, though other acts lead there from others. */
    void mustBe(OrderStatus only, OrderStatus target) {
        if (this != only) throw elsewhere(target);
    }

    void mustBeWithUnit(OrderStatus target) {
        if (!isWithUnit()) throw elsewhere(target);
    }

    private IllegalTransition elsewhere(OrderStatus target) {
        Set<OrderStatus> others = next();
        others.remove(target);
        return new IllegalTransition(this, target, others);
    }

    /** Whether a unit has the order and its limits run. */
    boolean isWithUnit() {
        return this == DISPATCHED || this == IN_PROGRESS;
    }
}
