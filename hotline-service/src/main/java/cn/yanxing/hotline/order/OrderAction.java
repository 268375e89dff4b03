package cn.yanxing.hotline.order;

import static cn.yanxing.kit.access.Roles.AGENT;
import static cn.yanxing.kit.access.Roles.CALL_BACK;
import static cn.yanxing.kit.access.Roles.CENTRE_HEAD;
import static cn.yanxing.kit.access.Roles.DISPATCHER;
import static cn.yanxing.kit.access.Roles.DUTY_OFFICER;
import static cn.yanxing.kit.access.Roles.REVIEWER;
import static cn.yanxing.kit.access.Roles.SUPERVISOR;
import static cn.yanxing.kit.access.Roles.UNIT_HANDLER;
import static cn.yanxing.kit.access.Roles.UNIT_LEADER;

import cn.yanxing.kit.access.Actor;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What people can do to an order: the buttons they get, and the last part of the path behind each. */
enum OrderAction {
    ACCEPTANCE,
    DIRECT_ANSWER,
    REFUSAL,
    REFUSAL_DECISION,
    OBJECTION,
    OBJECTION_DECISION,
    DISPATCH,
    SIGNATURE,
    REPLY,
    REVIEW,
    CALL_BACK_RESULT,
    TRANSFER,
    TRANSFER_RECEIPT,
    WITHDRAWAL,
    VOIDING,
    URGE,
    SUPPLEMENT,
    REOPENING,
    CONTACT_REVEAL;

    String path() {
        return this == CALL_BACK_RESULT
                ? "call-back"
                : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> of(Order order, Actor actor, Instant now) {
        return Arrays.stream(values())
                .filter(action -> action.isFor(actor, order, now) && action.isOpen(order, now))
                .map(OrderAction::path)
                .toList();
    }

    private boolean isFor(Actor actor, Order order, Instant now) {
        return switch (this) {
            case ACCEPTANCE, DIRECT_ANSWER, REFUSAL, OBJECTION, WITHDRAWAL, SUPPLEMENT, REOPENING -> actor.is(AGENT);
            case URGE ->
                actor.is(SUPERVISOR) || (actor.is(AGENT) && !order.pressing().isQuiet(now));
            case REFUSAL_DECISION -> actor.is(DISPATCHER) && order.refusal().mayBeDecidedBy(actor.id());
            case OBJECTION_DECISION -> actor.is(CENTRE_HEAD);
            case DISPATCH -> actor.is(DISPATCHER);
            case TRANSFER, TRANSFER_RECEIPT -> actor.is(AGENT, DISPATCHER);
            case VOIDING -> actor.is(DUTY_OFFICER);
            case REVIEW -> actor.is(REVIEWER);
            case CALL_BACK_RESULT -> actor.is(CALL_BACK);
            case CONTACT_REVEAL -> actor.is(AGENT, CALL_BACK);
            case SIGNATURE, REPLY ->
                actor.is(UNIT_HANDLER, UNIT_LEADER)
                        && actor.unit() != null
                        && Objects.equals(actor.unit(), order.assignment().unit());
        };
    }

    private boolean isOpen(Order order, Instant now) {
        OrderStatus status = order.status();
        return switch (this) {
            case ACCEPTANCE, DIRECT_ANSWER, REFUSAL ->
                status == OrderStatus.PENDING_ACCEPT && !order.refusal().isProposed();
            case REFUSAL_DECISION ->
                status == OrderStatus.PENDING_ACCEPT && order.refusal().isProposed();
            case OBJECTION ->
                status == OrderStatus.NOT_ACCEPTED && order.refusal().isOpenToObjection(now);
            case OBJECTION_DECISION ->
                status == OrderStatus.NOT_ACCEPTED && order.refusal().isObjected();
            case TRANSFER, VOIDING, URGE, SUPPLEMENT -> status.isOpen();
            case REOPENING -> order.reopening().isPossible(now);
            case TRANSFER_RECEIPT -> order.transfer().isReceiptAwaited();
            case WITHDRAWAL -> status.isOpen() && order.milestones().withdrawnAt() == null;
            case DISPATCH -> status == OrderStatus.PENDING_DISPATCH;
            case SIGNATURE -> status == OrderStatus.DISPATCHED;
            case REPLY ->
                status == OrderStatus.IN_PROGRESS && !order.assignment().isFieldOpen();
            case REVIEW -> status == OrderStatus.PENDING_REVIEW;
            case CALL_BACK_RESULT -> status == OrderStatus.PENDING_CALLBACK;
            case CONTACT_REVEAL -> true;
        };
    }
}
