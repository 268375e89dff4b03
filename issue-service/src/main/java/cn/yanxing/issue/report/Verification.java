package cn.yanxing.issue.report;

import static cn.yanxing.issue.report.IssueStatus.CLOSED;
import static cn.yanxing.issue.report.IssueStatus.RECTIFIED;
import static cn.yanxing.issue.report.IssueStatus.SIGNED;

import cn.yanxing.contracts.IssueEvent.IssueClosed;
import cn.yanxing.contracts.IssueEvent.IssueVerificationFailed;
import cn.yanxing.issue.clock.Limit;
import cn.yanxing.kit.access.Actor;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;
import java.util.Objects;

/** The part of an {@link Issue} that knows who may look at what was put right (核查), and what becomes of it then. */
@CheckReturnValue
final class Verification {
    private final Issue issue;
    private final Custody custody;
    private final Milestones milestones;

    Verification(Issue issue, Custody custody, Milestones milestones) {
        this.issue = issue;
        this.custody = custody;
        this.milestones = milestones;
    }

    IssueClosed close(Actor checker, Instant now) {
        mustBeCheckedBy(checker, CLOSED);
        issue.move(CLOSED, now);
        Instant rectifiedAt = Objects.requireNonNull(milestones.rectifiedAt());
        return new IssueClosed(
                issue.id(),
                issue.unit(),
                issue.round(),
                issue.reworks(),
                issue.orderId(),
                rectifiedAt,
                custody.clock().dueAt(),
                now);
    }

    IssueVerificationFailed rework(Actor checker, Limit limit, Instant now) {
        mustBeCheckedBy(checker, SIGNED);
        issue.move(SIGNED, now);
        int reworks = issue.countRework();
        Instant dueAt = custody.workAgain(limit, now);
        String checkerUnit = Objects.requireNonNull(checker.unit());
        return new IssueVerificationFailed(
                issue.id(), issue.unit(), issue.round(), checkerUnit, reworks, issue.orderId(), now, dueAt);
    }

    /** Nobody judges what they or their own unit put right; of an older system's issues nobody knows who did. */
    void mustBeLookedAtAgainBy(Actor checker) {
        if (custody.facts().rectifiedUnit() != null) custody.mustNotHavePutItRight(checker);
    }

    private void mustBeCheckedBy(Actor checker, IssueStatus target) {
        issue.status().mustBe(RECTIFIED, target);
        custody.mustNotHavePutItRight(checker);
    }
}
