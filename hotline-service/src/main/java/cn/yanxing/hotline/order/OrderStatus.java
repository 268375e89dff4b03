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
    ARBITRATING,
    PENDING_REVIEW,
    PENDING_CALLBACK,
    CLOSED,
    NOT_ACCEPTED,
    TRANSFERRED,
    REVOKED,
    VOID,
    ARCHIVED;

    /** Where an order may go from here. The one place that knows the life cycle. */
    Set<OrderStatus> next() {
        return switch (this) {
            // CLOSED at once when the desk itself could answer
            case PENDING_ACCEPT -> orElsewhere(PENDING_DISPATCH, NOT_ACCEPTED, CLOSED);
            case PENDING_DISPATCH -> orElsewhere(DISPATCHED);
            case DISPATCHED ->
                orElsewhere(IN_PROGRESS, PENDING_DISPATCH, ARBITRATING); // the unit showed that it is not theirs
            case IN_PROGRESS ->
                orElsewhere(PENDING_REVIEW, PENDING_DISPATCH, ARBITRATING); // seen on site that it is not theirs
            case ARBITRATING -> orElsewhere(DISPATCHED); // ruled, or left to the place
            case PENDING_REVIEW -> orElsewhere(PENDING_CALLBACK, IN_PROGRESS); // the reply does not answer the citizen
            case PENDING_CALLBACK -> orElsewhere(CLOSED, IN_PROGRESS); // not solved or not satisfied: the second round
            case NOT_ACCEPTED -> EnumSet.of(PENDING_ACCEPT); // the citizen objected, and was right
            // the citizen came back: to the unit again, or to the first one of what the desk had answered
            case CLOSED -> EnumSet.of(IN_PROGRESS, PENDING_DISPATCH, ARCHIVED);
            case TRANSFERRED, REVOKED, VOID, ARCHIVED -> EnumSet.noneOf(OrderStatus.class);
        };
    }

    /** An open order's own ways, and the ways out that every open order has. */
    private static Set<OrderStatus> orElsewhere(OrderStatus... own) {
        Set<OrderStatus> ways = EnumSet.of(TRANSFERRED, REVOKED, VOID);
        ways.addAll(Set.of(own));
        return ways;
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

    IllegalTransition elsewhere(OrderStatus target) {
        Set<OrderStatus> others = next();
        others.remove(target);
        return new IllegalTransition(this, target, others);
    }

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return switch (this) {
            case PENDING_ACCEPT,
                    PENDING_DISPATCH,
                    DISPATCHED,
                    IN_PROGRESS,
                    ARBITRATING,
                    PENDING_REVIEW,
                    PENDING_CALLBACK -> true;
            case CLOSED, NOT_ACCEPTED, TRANSFERRED, REVOKED, VOID, ARCHIVED -> false;
        };
    }

    /** Whether a unit has the order and its limits run. */
    boolean isWithUnit() {
        return this == DISPATCHED || this == IN_PROGRESS;
    }
}
