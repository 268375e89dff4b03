package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.contracts.OrderEvent.Handling;
import cn.yanxing.contracts.OrderEvent.Limit;
import cn.yanxing.contracts.OrderEvent.UrgedBy;
import cn.yanxing.hotline.history.Deed;
import cn.yanxing.hotline.limit.LimitPlanner;
import cn.yanxing.kit.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * What other services, timers and partners bring about. Both ends may move at once: whatever comes for an order that
 * is already further changes nothing and is written down.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReactionService {

    /** The timer that puts a closed order away. */
    public static final String ARCHIVE_TIMER = "order-archive";

    private final Orders orders;
    private final OrderJournal journal;
    private final LimitPlanner planner;
    private final OutsideAnswers answers;
    private final Clock clock;

    ReactionService(Orders orders, OrderJournal journal, LimitPlanner planner, OutsideAnswers answers, Clock clock) {
        this.orders = orders;
        this.journal = journal;
        this.planner = planner;
        this.answers = answers;
        this.clock = clock;
    }

    public void issueOpened(UUID orderId, UUID issueId, Deed deed) {
        react(orderId, deed, order -> {
            order.assignment().linkIssue(issueId);
            return List.of();
        });
    }

    public void errandOffered(UUID orderId, UUID errandId, Deed deed) {
        react(orderId, deed, order -> {
            order.assignment().linkErrand(errandId);
            return List.of();
        });
    }

    public void signedOutside(UUID orderId, String unit, Deed deed) {
        react(
                orderId,
                deed,
                order ->
                        order.status() == OrderStatus.DISPATCHED && order.work().isInField(unit)
                                ? order.work().sign(deed.at())
                                : List.of());
    }

    public void rectifiedOutside(UUID orderId, String unit, Deed deed) {
        react(
                orderId,
                deed,
                order -> order.work().isInField(unit) ? order.work().rectified(deed.at()) : List.of());
    }

    public void notRectifiedAfterAll(UUID orderId, String unit, Deed deed) {
        react(
                orderId,
                deed,
                order -> order.work().isInField(unit) ? order.work().notRectified(deed.at()) : List.of());
    }

    /** {@code doneAt} is when the unit's part was done; that somebody looked later is not held against it. */
    public void fieldWorkClosed(UUID orderId, String unit, Instant doneAt, Deed deed) {
        react(
                orderId,
                deed,
                order ->
                        order.work().isInField(unit) ? order.work().finishOutside(answers.field(), doneAt) : List.of());
    }

    public void returnedOutside(UUID orderId, String unit, String reasonCode, Deed deed) {
        react(
                orderId,
                deed,
                order -> order.work().isInField(unit)
                        ? List.of(order.work().takeBack(reasonCode, deed.at()))
                        : List.of());
    }

    /** Nobody will do the work outside; the order waits for the dispatcher. */
    public void rejectedOutside(UUID orderId, String reasonCode, Deed deed) {
        react(
                orderId,
                deed,
                order -> order.status().isWithUnit() && order.assignment().isFieldOpen()
                        ? List.of(order.work().takeBack(reasonCode, deed.at()))
                        : List.of());
    }

    /** A returned issue got its next unit where issues are handed over; its order follows it there. */
    public void handedOverOutside(UUID orderId, String unit, String instruction, Deed deed) {
        react(orderId, deed, order -> {
            if (order.status() != OrderStatus.PENDING_DISPATCH) return List.of();
            Request request = order.request();
            var plan = planner.dispatch(
                    order.round(),
                    request.category(),
                    request.urgency(),
                    request.origin().upstreamDueAt(),
                    deed.at());
            String item = order.assignment().catalogueItem();
            return List.of(
                    order.dispatch(new DispatchOrder(unit, Handling.FIELD, item, instruction, null), plan, deed.at()));
        });
    }

    public void errandCompleted(UUID orderId, Deed deed) {
        react(
                orderId,
                deed,
                order -> order.status().isWithUnit() && order.assignment().handling() == Handling.VOLUNTEER
                        ? order.work().finishOutside(answers.volunteers(), deed.at())
                        : List.of());
    }

    public void note(UUID orderId, Deed deed) {
        react(orderId, deed, order -> List.of());
    }

    public void limitPassed(UUID orderId, Limit limit, int round, Instant dueAt) {
        Order order = orders.take(orderId);
        Instant now = clock.instant();
        journal.tell(order, order.miss(limit, round, dueAt, now));
    }

    /** It was closed long enough ago. */
    public void archive(UUID orderId) {
        Order order = orders.take(orderId);
        OrderStatus from = order.status();
        Deed deed = Deed.of("archiving", Actor.system("timer"), clock.instant());
        order.reopening()
                .archive(deed.at())
                .ifPresent(archived -> journal.record(order, from, deed, List.of(archived)));
    }

    /** Nobody acknowledged the order that was handed over; whoever did it asks again. */
    public void receiptMissed(UUID orderId) {
        Order order = orders.take(orderId);
        if (!order.transfer().missReceipt()) return;
        Deed deed = Deed.of("transfer-unacknowledged", Actor.system("timer"), clock.instant());
        journal.record(order, order.status(), deed, List.of());
    }

    /** Heard while the order is open; what comes later is written down. */
    public String supplement(String sourceSystem, String sourceOrderNo, String words) {
        Deed deed = partnerDeed("supplement", sourceSystem).noting(words);
        return hear(
                sourceOrder(sourceSystem, sourceOrderNo),
                deed,
                order -> List.of(order.hearing().supplement(deed.at())));
    }

    /** The same. */
    public String urge(String sourceSystem, String sourceOrderNo, String words) {
        Deed deed = partnerDeed("urge", sourceSystem).noting(words);
        return hear(
                sourceOrder(sourceSystem, sourceOrderNo),
                deed,
                order -> order.hearing().urge(UrgedBy.PARTNER, deed.at()).stream()
                        .toList());
    }

    private String hear(Order order, Deed deed, Function<Order, List<? extends OrderEvent>> command) {
        journal.record(order, order.status(), deed, order.status().isOpen() ? command.apply(order) : List.of());
        return order.number();
    }

    private Order sourceOrder(String sourceSystem, String sourceOrderNo) {
        return orders.takeBySource(sourceSystem, sourceOrderNo)
                .orElseThrow(() -> OrderRefusal.sourceOrderUnknown(sourceOrderNo));
    }

    private Deed partnerDeed(String act, String sourceSystem) {
        return Deed.of(act, Actor.system(sourceSystem), clock.instant());
    }

    private void react(UUID orderId, Deed deed, Function<Order, List<? extends OrderEvent>> reaction) {
        Order order = orders.take(orderId);
        OrderStatus from = order.status();
        journal.record(order, from, deed, reaction.apply(order));
    }
}
