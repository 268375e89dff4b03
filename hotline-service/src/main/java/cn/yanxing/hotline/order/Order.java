package cn.yanxing.hotline.order;

import static cn.yanxing.hotline.order.OrderStatus.ARBITRATING;
import static cn.yanxing.hotline.order.OrderStatus.CLOSED;
import static cn.yanxing.hotline.order.OrderStatus.DISPATCHED;
import static cn.yanxing.hotline.order.OrderStatus.IN_PROGRESS;
import static cn.yanxing.hotline.order.OrderStatus.PENDING_ACCEPT;
import static cn.yanxing.hotline.order.OrderStatus.PENDING_DISPATCH;

import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.contracts.OrderEvent.CloseKind;
import cn.yanxing.contracts.OrderEvent.Handling;
import cn.yanxing.contracts.OrderEvent.Limit;
import cn.yanxing.contracts.OrderEvent.OrderClosed;
import cn.yanxing.contracts.OrderEvent.OrderDispatched;
import cn.yanxing.contracts.OrderEvent.OrderReworkStarted;
import cn.yanxing.hotline.limit.LimitPlan;
import cn.yanxing.hotline.limit.OrderLimits;
import cn.yanxing.hotline.pressing.Pressing;
import cn.yanxing.hotline.refusal.Refusal;
import cn.yanxing.hotline.transfer.Transfer;
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
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An order is what one citizen asked for; at most one unit has it at a time; a third round comes only
 * from a citizen who came back. Invariant: it is
 * never closed as solved unless the citizen said so.
 */
@Entity(name = "HotlineOrder")
@Table(name = "orders")
@CheckReturnValue
class Order {

    static final int MAX_ROUNDS = 2;

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
    private Refusal refusal = new Refusal();

    @Embedded
    private Transfer transfer = new Transfer();

    @Embedded
    private Assignment assignment = new Assignment();

    private int round = 1;

    @Embedded
    private OrderLimits limits = new OrderLimits();

    @Embedded
    private ReturnWindow returnWindow = new ReturnWindow();

    @Embedded
    private Outcome outcome = new Outcome();

    @Embedded
    private Pressing pressing = new Pressing();

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

    OrderDispatched dispatch(DispatchOrder decision, LimitPlan plan, Instant now) {
        status.mustBe(PENDING_DISPATCH, DISPATCHED);
        return give(decision, plan, now);
    }

    /** It is this unit's, for good: it cannot be handed back any more. */
    OrderDispatched rule(DispatchOrder decision, LimitPlan plan, Instant now) {
        status.mustBe(ARBITRATING, DISPATCHED);
        OrderDispatched dispatched = give(decision, plan, now);
        returnWindow.forbid();
        return dispatched;
    }

    private OrderDispatched give(DispatchOrder decision, LimitPlan plan, Instant now) {
        if (decision.handling() != Handling.DESK && request.spot().place() == null)
            throw OrderRefusal.placeMissing(decision.handling());
        if (decision.handling() == Handling.FIELD && decision.catalogueItem() == null)
            throw OrderRefusal.catalogueItemMissing();
        move(DISPATCHED);
        milestones.dispatched(now);
        if (decision.category() != null) request.classify(decision.category());
        assignment.give(decision, round);
        returnWindow.openUntil(plan.returnUntil());
        limits.start(plan, round);
        return Told.dispatched(this, now);
    }

    /** Whether the hotline takes it on. */
    Acceptance acceptance() {
        return new Acceptance(this, refusal, milestones, outcome);
    }

    /** What its unit does with it. */
    UnitWork work() {
        return new UnitWork(this, assignment, limits, outcome);
    }

    /** How it ends without that. */
    Ending ending() {
        return new Ending(this, assignment, transfer);
    }

    /** How it is found out whether it was answered. */
    Verification verification() {
        return new Verification(this, assignment, limits, outcome);
    }

    /** What is said of it from outside. */
    Hearing hearing() {
        return new Hearing(this, assignment, pressing);
    }

    /** What becomes of it once it is closed. */
    Reopening reopening() {
        return new Reopening(this, assignment, outcome, milestones);
    }

    /** A limit passed: told once, and only while it is still the order's limit. */
    List<OrderEvent> miss(Limit limit, int missedRound, Instant dueAt, Instant now) {
        if (missedRound != round || !status.isWithUnit() || !dueAt.equals(limits.due(limit))) return List.of();
        return withMissed(limit, now);
    }

    /** The unit that has it does it again, in the next round. */
    Stream<OrderEvent> startRework(String reasonCode, LimitPlan rework, Instant now) {
        move(IN_PROGRESS);
        round++;
        outcome.askAfresh();
        assignment.openField();
        limits.rework(rework);
        OrderReworkStarted started = Told.reworkStarted(this, reasonCode, now);
        return assignment.isFieldOpen() ? Stream.of(started, Told.dispatched(this, now)) : Stream.of(started);
    }

    OrderClosed close(CloseKind kind, Instant now) {
        move(CLOSED);
        outcome.closed(kind);
        milestones.closed(now);
        return Told.closed(this, kind, now);
    }

    List<OrderEvent> withMissed(Limit limit, Instant now, OrderEvent... facts) {
        if (!limits.tellMissed(limit, round, now)) return List.of(facts);
        return Stream.concat(Stream.of(facts), Stream.of(Told.overdue(this, limit, now)))
                .toList();
    }

    /** Two edges may lead to one status, for different reasons; a command means only its own. */
    void move(OrderStatus from, OrderStatus target) {
        status.mustBe(from, target);
        move(target);
    }

    void move(OrderStatus target) {
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

    Refusal refusal() {
        return refusal;
    }

    Transfer transfer() {
        return transfer;
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

    ReturnWindow returnWindow() {
        return returnWindow;
    }

    Outcome outcome() {
        return outcome;
    }

    Pressing pressing() {
        return pressing;
    }

    Milestones milestones() {
        return milestones;
    }
}
