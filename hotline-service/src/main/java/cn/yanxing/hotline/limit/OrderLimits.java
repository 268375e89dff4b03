package cn.yanxing.hotline.limit;

import cn.yanxing.contracts.OrderEvent.Limit;
import cn.yanxing.time.CountedDay;
import cn.yanxing.time.Deadline;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The running limits of an order and whether they were met. A missed limit is told once and never taken back;
 * the first round's limit is the one that the rates count.
 */
@Embeddable
public class OrderLimits {

    @Column(name = "sign_due_at")
    private @Nullable Instant signDueAt;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @Column(name = "handle_due_at")
    private @Nullable Instant handleDueAt;

    @Column(name = "handle_provisional")
    private boolean provisional;

    @Column(name = "handle_days")
    @Convert(converter = DaysAsText.class)
    private List<CountedDay> days = List.of();

    @Column(name = "handle_met_at")
    private @Nullable Instant handleMetAt;

    @Column(name = "first_handle_due_at")
    private @Nullable Instant firstHandleDueAt;

    @Column(name = "first_handle_met_at")
    private @Nullable Instant firstHandleMetAt;

    @Column(name = "sign_told_round")
    private int signToldRound;

    @Column(name = "handle_told_round")
    private int handleToldRound;

    @Column(name = "was_overdue")
    private boolean wasOverdue;

    /** A unit gets the order: it has signed nothing yet, and was told nothing. */
    public void start(LimitPlan plan, int round) {
        run(plan);
        signedAt = null;
        if (round == 1) {
            firstHandleDueAt = handleDueAt;
            firstHandleMetAt = null;
        }
    }

    /** The unit that has the order, and signed it, does it again. */
    public void rework(LimitPlan plan) {
        run(plan);
    }

    private void run(LimitPlan plan) {
        signDueAt = plan.signDueAt();
        handleDueAt = plan.handle().dueAt();
        provisional = plan.handle().provisional();
        days = plan.handle().days();
        handleMetAt = null;
        signToldRound = 0;
        handleToldRound = 0;
    }

    public void signed(Instant at) {
        signedAt = at;
    }

    public void handled(int round, Instant at) {
        handleMetAt = at;
        if (round == 1) firstHandleMetAt = at;
    }

    public void notHandledAfterAll(int round) {
        handleMetAt = null;
        if (round == 1) firstHandleMetAt = null;
    }

    /** Whether the running limit was missed and nobody has been told of it; from now on they have. */
    public boolean tellMissed(Limit limit, int round, Instant now) {
        Instant due = due(limit);
        Instant met = limit == Limit.SIGN ? signedAt : handleMetAt;
        int told = limit == Limit.SIGN ? signToldRound : handleToldRound;
        if (due == null || told >= round || !isMissed(due, met, now)) return false;
        if (limit == Limit.SIGN) signToldRound = round;
        else handleToldRound = round;
        wasOverdue = true;
        return true;
    }

    /** What is done at the very moment it is due is in time; what is not done by then is late. */
    private static boolean isMissed(Instant due, @Nullable Instant met, Instant now) {
        return met == null ? !now.isBefore(due) : met.isAfter(due);
    }

    public @Nullable Instant due(Limit limit) {
        return switch (limit) {
            case SIGN -> signDueAt;
            case HANDLE -> handleDueAt;
        };
    }

    public boolean isOverdue(Instant now) {
        return handleDueAt != null && handleMetAt == null && now.isAfter(handleDueAt);
    }

    public boolean wasOverdue() {
        return wasOverdue;
    }

    public @Nullable Instant signedAt() {
        return signedAt;
    }

    public @Nullable Instant firstHandleDueAt() {
        return firstHandleDueAt;
    }

    public @Nullable Instant firstHandleMetAt() {
        return firstHandleMetAt;
    }

    public @Nullable Deadline deadline() {
        return handleDueAt == null ? null : new Deadline(handleDueAt, provisional, days);
    }
}
