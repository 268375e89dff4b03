package cn.yanxing.hotline.order;

import static cn.yanxing.hotline.order.OrderStatus.CLOSED;
import static cn.yanxing.hotline.order.OrderStatus.DISPATCHED;
import static cn.yanxing.hotline.order.OrderStatus.IN_PROGRESS;
import static cn.yanxing.hotline.order.OrderStatus.NOT_ACCEPTED;
import static cn.yanxing.hotline.order.OrderStatus.PENDING_ACCEPT;
import static cn.yanxing.hotline.order.OrderStatus.PENDING_CALLBACK;
import static cn.yanxing.hotline.order.OrderStatus.PENDING_DISPATCH;
import static cn.yanxing.hotline.order.OrderStatus.PENDING_REVIEW;

import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.contracts.OrderEvent.CloseKind;
import cn.yanxing.contracts.OrderEvent.Handling;
import cn.yanxing.contracts.OrderEvent.Limit;
import cn.yanxing.contracts.OrderEvent.OrderAccepted;
import cn.yanxing.contracts.OrderEvent.OrderCalledBack;
import cn.yanxing.contracts.OrderEvent.OrderClosed;
import cn.yanxing.contracts.OrderEvent.OrderDispatched;
import cn.yanxing.contracts.OrderEvent.OrderRefused;
import cn.yanxing.contracts.OrderEvent.OrderReplied;
import cn.yanxing.contracts.OrderEvent.OrderReturned;
import cn.yanxing.contracts.OrderEvent.OrderReviewFailed;
import cn.yanxing.contracts.OrderEvent.OrderReworkStarted;
import cn.yanxing.contracts.OrderEvent.OrderSigned;
import cn.yanxing.hotline.limit.LimitPlan;
import cn.yanxing.hotline.limit.OrderLimits;
import cn.yanxing.kit.problem.IllegalTransition;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An order is what one citizen asked for; at most one unit has it at a time, for at most two rounds. Invariant: it is
 * never closed as solved unless the citizen said so.
 */
@Entity(name = "HotlineOrder")
@Table(name = "orders")
@CheckReturnValue
class Order {

    static final int MAX_ROUNDS = 2;
    static final int MAX_CALL_BACK_TRIES = 3;

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;

    @Column(name = "query_code")
    private String queryCode;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    @Embedded
    private Request request;

    @Embedded
    private Assignment assignment = new Assignment();

    private int round = 1;

    @Embedded
    private OrderLimits limits = new OrderLimits();

    @Embedded
    private ReturnRequest returnRequest = new ReturnRequest();

    @Embedded
    private Outcome outcome = new Outcome();

    @Embedded
    private Milestones milestones;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Order() {}

    Order(UUID id, String number, String queryCode, Request request, Instant now) {
        this.id = id;
        this.number = number;
        this.queryCode = queryCode;
        this.request = request;
        this.status = PENDING_ACCEPT;
        this.milestones = new Milestones(now);
    }

    OrderAccepted accept(Instant now) {
        move(PENDING_ACCEPT, PENDING_DISPATCH);
        milestones.accepted(now);
        return new OrderAccepted(id, now);
    }

    OrderRefused refuse(String reasonCode, Instant now) {
        status = status.to(NOT_ACCEPTED);
        return new OrderRefused(id, reasonCode, now);
    }

    OrderDispatched dispatch(DispatchOrder decision, LimitPlan plan, Instant now) {
        OrderStatus target = status.to(DISPATCHED);
        if (decision.handling() != Handling.DESK && request.spot().place() == null)
            throw OrderRefusal.placeMissing(decision.handling());
        if (decision.handling() == Handling.FIELD && decision.catalogueItem() == null)
            throw OrderRefusal.catalogueItemMissing();
        status = target;
        milestones.dispatched(now);
        if (decision.category() != null) request.classify(decision.category());
        assignment.give(decision, round);
        returnRequest.allowUntil(plan.returnUntil());
        limits.start(plan, round);
        return Told.dispatched(this, now);
    }

    List<OrderEvent> sign(Instant now) {
        move(DISPATCHED, IN_PROGRESS);
        limits.signed(now);
        return withMissed(
                Limit.SIGN, now, new OrderSigned(id, assignment.theUnit(), round, now, Told.due(this, Limit.SIGN)));
    }

    void askReturn(AskReturn why, Instant now) {
        if (!status.isWithUnit()) throw new IllegalTransition(status, PENDING_DISPATCH, status.next());
        if (assignment.handling() == Handling.FIELD) throw OrderRefusal.fieldReturnsThroughIssue();
        if (round > 1) throw OrderRefusal.returnInRework(round);
        returnRequest.ask(why, now);
    }

    Optional<OrderEvent> decideReturn(boolean approved, Instant now) {
        String reasonCode = returnRequest.reasonCode();
        if (reasonCode == null) throw OrderRefusal.noReturnAsked();
        returnRequest.settle();
        return approved ? Optional.of(takeBack(reasonCode, now)) : Optional.empty();
    }

    /** The unit showed that it is not theirs; another dispatch gives the next unit fresh limits. */
    OrderReturned takeBack(String reasonCode, Instant now) {
        if (!status.isWithUnit()) throw new IllegalTransition(status, PENDING_DISPATCH, status.next());
        status = status.to(PENDING_DISPATCH);
        var returned = new OrderReturned(id, assignment.theUnit(), round, reasonCode, now);
        assignment.takeBack();
        returnRequest.settle();
        return returned;
    }

    List<OrderEvent> reply(String text, Instant now) {
        OrderStatus target = status.to(PENDING_REVIEW);
        if (assignment.isFieldOpen()) throw OrderRefusal.fieldWorkOpen();
        return answer(target, text, now);
    }

    /** The work outside was finished at {@code doneAt}; an order that nobody signed yet is signed by that. */
    List<OrderEvent> finishOutside(String text, Instant doneAt) {
        List<OrderEvent> signed = status == DISPATCHED ? sign(doneAt) : List.of();
        OrderStatus target = status.to(PENDING_REVIEW);
        assignment.closeField();
        return Stream.concat(signed.stream(), answer(target, text, doneAt).stream())
                .toList();
    }

    /** The unit's part is done, unless somebody who looks finds otherwise. */
    List<OrderEvent> rectified(Instant at) {
        limits.handled(round, at);
        return withMissed(Limit.HANDLE, at);
    }

    List<OrderEvent> notRectified(Instant now) {
        limits.notHandledAfterAll(round);
        return withMissed(Limit.HANDLE, now);
    }

    void passReview() {
        status = status.to(PENDING_CALLBACK);
    }

    /** The unit answers again, inside the limit it has always had. */
    List<OrderEvent> failReview(String reasonCode, Instant now) {
        move(PENDING_REVIEW, IN_PROGRESS);
        limits.notHandledAfterAll(round);
        return withMissed(Limit.HANDLE, now, new OrderReviewFailed(id, assignment.theUnit(), round, reasonCode, now));
    }

    List<OrderEvent> callBack(CallBack said, LimitPlan rework, Instant now) {
        if (status != PENDING_CALLBACK) throw new IllegalTransition(status, CLOSED, status.next());
        outcome.said(said.whole());
        var calledBack = new OrderCalledBack(id, assignment.theUnit(), round, said.solved(), said.satisfaction(), now);
        if (said.hasPleasedTheCaller()) return List.of(calledBack, close(CloseKind.SOLVED, now));
        if (!said.hasReachedTheCaller())
            return outcome.callBackTries() < MAX_CALL_BACK_TRIES
                    ? List.of(calledBack)
                    : List.of(calledBack, close(CloseKind.UNREACHABLE, now));
        if (round == MAX_ROUNDS) return List.of(calledBack, close(CloseKind.UNSOLVED, now));
        return Stream.concat(Stream.of(calledBack), startRework(said, rework, now))
                .toList();
    }

    /** A limit passed: told once, and only while it is still the order's limit. */
    List<OrderEvent> miss(Limit limit, int missedRound, Instant dueAt, Instant now) {
        if (missedRound != round || !status.isWithUnit() || !dueAt.equals(limits.due(limit))) return List.of();
        return withMissed(limit, now);
    }

    /** Whether the unit is out there on the order's issue. */
    boolean isInField(String unit) {
        return status.isWithUnit() && assignment.isFieldOpen() && unit.equals(assignment.unit());
    }

    private Stream<OrderEvent> startRework(CallBack said, LimitPlan rework, Instant now) {
        status = status.to(IN_PROGRESS);
        round++;
        outcome.askAfresh();
        assignment.openField();
        limits.rework(rework);
        OrderReworkStarted started = Told.reworkStarted(this, said, now);
        return assignment.isFieldOpen() ? Stream.of(started, Told.dispatched(this, now)) : Stream.of(started);
    }

    private List<OrderEvent> answer(OrderStatus target, String text, Instant at) {
        status = target;
        returnRequest.settle();
        outcome.answered(text, at);
        limits.handled(round, at);
        return withMissed(
                Limit.HANDLE, at, new OrderReplied(id, assignment.theUnit(), round, at, Told.due(this, Limit.HANDLE)));
    }

    private OrderClosed close(CloseKind kind, Instant now) {
        status = status.to(CLOSED);
        outcome.closed(kind);
        milestones.closed(now);
        return Told.closed(this, kind, now);
    }

    private List<OrderEvent> withMissed(Limit limit, Instant now, OrderEvent... facts) {
        if (!limits.tellMissed(limit, round, now)) return List.of(facts);
        return Stream.concat(Stream.of(facts), Stream.of(Told.overdue(this, limit, now)))
                .toList();
    }

    /** Two edges may lead to one status, for different reasons; a command means only its own. */
    private void move(OrderStatus from, OrderStatus target) {
        if (status != from) throw new IllegalTransition(status, target, status.next());
        status = status.to(target);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String number() {
        return number;
    }

    String queryCode() {
        return queryCode;
    }

    OrderStatus status() {
        return status;
    }

    Request request() {
        return request;
    }

    Assignment assignment() {
        return assignment;
    }

    int round() {
        return round;
    }

    OrderLimits limits() {
        return limits;
    }

    ReturnRequest returnRequest() {
        return returnRequest;
    }

    Outcome outcome() {
        return outcome;
    }

    Milestones milestones() {
        return milestones;
    }
}
