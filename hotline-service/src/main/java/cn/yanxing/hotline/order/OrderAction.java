package cn.yanxing.hotline.order;

import static cn.yanxing.kit.access.Roles.AGENT;
import static cn.yanxing.kit.access.Roles.CALL_BACK;
import static cn.yanxing.kit.access.Roles.DISPATCHER;
import static cn.yanxing.kit.access.Roles.DUTY_OFFICER;
import static cn.yanxing.kit.access.Roles.REVIEWER;
import static cn.yanxing.kit.access.Roles.UNIT_HANDLER;
import static cn.yanxing.kit.access.Roles.UNIT_LEADER;

import cn.yanxing.contracts.OrderEvent.Handling;
import cn.yanxing.kit.access.Actor;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What people can do to an order: the buttons they get, and the last part of the path behind each. */
enum OrderAction {
    ACCEPTANCE,
    REFUSAL,
    DISPATCH,
    SIGNATURE,
    RETURN_REQUEST,
    RETURN_DECISION,
    REPLY,
    REVIEW,
    CALL_BACK_RESULT,
    CONTACT_REVEAL;

    String path() {
        return this == CALL_BACK_RESULT
                ? "call-back"
                : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> of(Order order, Actor actor, Instant now) {
        return Arrays.stream(values())
                .filter(action -> action.isFor(actor, order) && action.isOpen(order, now))
                .map(OrderAction::path)
                .toList();
    }

    private boolean isFor(Actor actor, Order order) {
        return switch (this) {
            case ACCEPTANCE, REFUSAL -> actor.is(AGENT);
            case DISPATCH -> actor.is(DISPATCHER);
            case RETURN_DECISION -> actor.is(DISPATCHER, DUTY_OFFICER);
            case REVIEW -> actor.is(REVIEWER);
            case CALL_BACK_RESULT -> actor.is(CALL_BACK);
            case CONTACT_REVEAL -> actor.is(AGENT, CALL_BACK);
            case SIGNATURE, RETURN_REQUEST, REPLY ->
                actor.is(UNIT_HANDLER, UNIT_LEADER)
                        && actor.unit() != null
                        && Objects.equals(actor.unit(), order.assignment().unit());
        };
    }

    private boolean isOpen(Order order, Instant now) {
        OrderStatus status = order.status();
        return switch (this) {
            case ACCEPTANCE, REFUSAL -> status == OrderStatus.PENDING_ACCEPT;
            case DISPATCH -> status == OrderStatus.PENDING_DISPATCH;
            case SIGNATURE -> status == OrderStatus.DISPATCHED;
            case RETURN_REQUEST ->
                status.isWithUnit()
                        && order.round() == 1
                        && order.assignment().handling() != Handling.FIELD
                        && order.returnRequest().isPossible(now);
            case RETURN_DECISION -> order.returnRequest().isOpen();
            case REPLY ->
                status == OrderStatus.IN_PROGRESS && !order.assignment().isFieldOpen();
            case REVIEW -> status == OrderStatus.PENDING_REVIEW;
            case CALL_BACK_RESULT -> status == OrderStatus.PENDING_CALLBACK;
            case CONTACT_REVEAL -> true;
        };
    }
}
