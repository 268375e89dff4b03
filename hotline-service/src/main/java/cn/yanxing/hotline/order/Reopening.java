package cn.yanxing.hotline.order;

import static cn.yanxing.hotline.order.OrderStatus.ARCHIVED;
import static cn.yanxing.hotline.order.OrderStatus.CLOSED;
import static cn.yanxing.hotline.order.OrderStatus.IN_PROGRESS;
import static cn.yanxing.hotline.order.OrderStatus.PENDING_DISPATCH;

import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.contracts.OrderEvent.OrderArchived;
import cn.yanxing.contracts.OrderEvent.OrderReopened;
import cn.yanxing.hotline.limit.LimitPlan;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The part of an {@link Order} that knows what becomes of it once it is closed: taken up again, or put away. */
@CheckReturnValue
final class Reopening {

    /** How long a citizen may come back about the same matter (hotline design, T30). */
    static final Duration WINDOW = Duration.ofDays(15);

    /** When a closed order is frozen (hotline design, T31). */
    static final Duration UNTIL_ARCHIVED = Duration.ofDays(30);

    private static final String REASON = "REOPENED";

    private final Order order;
    private final Assignment assignment;
    private final Outcome outcome;
    private final Milestones milestones;

    Reopening(Order order, Assignment assignment, Outcome outcome, Milestones milestones) {
        this.order = order;
        this.assignment = assignment;
        this.outcome = outcome;
        this.milestones = milestones;
    }

    /** The unit that had it has it in the next round; what the desk answered itself waits for its first unit. */
    List<OrderEvent> reopen(LimitPlan rework, Instant now) {
        order.status().mustBe(CLOSED, IN_PROGRESS);
        if (now.isAfter(until())) throw OrderRefusal.reopenedTooLate(until());
        outcome.reopened();
        milestones.reopened();
        var reopened = new OrderReopened(order.id(), assignment.unit(), order.round(), now);
        if (assignment.unit() == null) {
            order.move(PENDING_DISPATCH);
            return List.of(reopened);
        }
        return Stream.concat(Stream.of(reopened), order.startRework(REASON, rework, now))
                .toList();
    }

    /** Nothing changes for an order that was taken up again, or closed later, than whoever set the timer knew. */
    Optional<OrderEvent> archive(Instant now) {
        if (order.status() != CLOSED || now.isBefore(closedAt().plus(UNTIL_ARCHIVED))) return Optional.empty();
        order.move(ARCHIVED);
        return Optional.of(new OrderArchived(order.id(), now));
    }

    boolean isPossible(Instant now) {
        return order.status() == CLOSED && !now.isAfter(until());
    }

    private Instant until() {
        return closedAt().plus(WINDOW);
    }

    private Instant closedAt() {
        return Objects.requireNonNull(milestones.closedAt(), "a closed order says when");
    }
}
