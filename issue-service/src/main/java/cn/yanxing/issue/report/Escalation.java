package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent.IssueEscalated;
import cn.yanxing.contracts.IssueEvent.IssueOverdue;
import cn.yanxing.contracts.IssueEvent.IssueSupervised;
import cn.yanxing.contracts.IssueEvent.IssueUrged;
import cn.yanxing.contracts.IssueEvent.IssueWarned;
import cn.yanxing.issue.attention.Attention;
import cn.yanxing.issue.clock.DueClock;
import cn.yanxing.issue.clock.Rung;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The part of an {@link Issue} that knows what pushes it on: warnings, its deadline, and people who want to see it done. */
@CheckReturnValue
final class Escalation {
    private final Issue issue;
    private final DueClock clock;
    private final Attention attention;

    Escalation(Issue issue, DueClock clock, Attention attention) {
        this.issue = issue;
        this.clock = clock;
        this.attention = attention;
    }

    /** Each warning is told once a deadline, and only while the unit has it. */
    Optional<IssueWarned> warn(Rung rung, Instant now) {
        if (!issue.status().isWithUnit() || !clock.markWarned(rung, now)) return Optional.empty();
        return Optional.of(new IssueWarned(
                issue.id(), issue.unit(), issue.round(), rung.percent(), issue.orderId(), clock.dueAt(), now));
    }

    /** Told once a deadline, and only while the unit has it. */
    Optional<IssueOverdue> passDeadline(Instant now) {
        if (!issue.status().isWithUnit() || !clock.isDueBy(now) || !clock.markOverdue(issue.round()))
            return Optional.empty();
        return Optional.of(
                new IssueOverdue(issue.id(), issue.unit(), issue.round(), issue.orderId(), clock.dueAt(), now));
    }

    /** It has been overdue for longer than the district waits before it tells the leaders. */
    IssueEscalated escalate(List<String> charges, Instant now) {
        return new IssueEscalated(
                issue.id(), issue.unit(), issue.round(), charges, issue.orderId(), clock.dueAt(), now);
    }

    /** The desk wants it done (催办). */
    IssueUrged urge(Instant now) {
        if (!issue.status().isWithUnit()) throw IssueRefused.noUnitAtIt(issue.status());
        return new IssueUrged(issue.id(), issue.unit(), issue.round(), attention.urge(now), issue.orderId(), now);
    }

    /** Somebody above the desk watches it (督办), even while it rests. */
    IssueSupervised supervise(Instant now) {
        if (!issue.status().isWithUnit() && issue.status() != IssueStatus.SUSPENDED)
            throw IssueRefused.noUnitAtIt(issue.status());
        return new IssueSupervised(
                issue.id(), issue.unit(), issue.round(), attention.supervise(now), issue.orderId(), now);
    }
}
