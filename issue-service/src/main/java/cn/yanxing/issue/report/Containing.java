package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent.IssueContained;
import cn.yanxing.contracts.IssueEvent.IssueContainmentOverdue;
import cn.yanxing.issue.clock.Containment;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The part of an {@link Issue} that knows of danger: that it is stopped (控制险情), or should have been by now. */
@CheckReturnValue
final class Containing {
    private final Issue issue;
    private final Containment containment;

    Containing(Issue issue, Containment containment) {
        this.issue = issue;
        this.containment = containment;
    }

    /** Said once a clock; who runs to a burst pipe need not have signed for it. */
    IssueContained contain(List<UUID> photos, Instant now) {
        if (!issue.status().isWithUnit()) throw IssueRefused.noUnitAtIt(issue.status());
        containment.containedAt().ifPresent(at -> {
            throw IssueRefused.alreadyContained(at);
        });
        if (!containment.isAwaited()) throw IssueRefused.nothingToContain();
        containment.reach(now);
        return new IssueContained(
                issue.id(), issue.unit(), issue.round(), issue.orderId(), photos, now, containment.dueAt());
    }

    /** Told once a clock, and only while the unit has it. */
    Optional<IssueContainmentOverdue> passDeadline(Instant now) {
        if (!issue.status().isWithUnit() || !containment.markOverdue(now)) return Optional.empty();
        return Optional.of(new IssueContainmentOverdue(
                issue.id(), issue.unit(), issue.round(), issue.orderId(), containment.dueAt(), now));
    }
}
