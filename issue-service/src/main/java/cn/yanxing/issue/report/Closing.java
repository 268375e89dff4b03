package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent.IssueDisputeRefused;
import cn.yanxing.contracts.IssueEvent.IssueDisputed;
import cn.yanxing.issue.dispute.DisputePeriod;
import cn.yanxing.issue.dispute.DisputeRefused;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/** The part of an {@link Issue} that knows what may follow when a resident says that its closing was wrong. */
@CheckReturnValue
final class Closing {

    private final IssueFacts issue;

    Closing(Issue issue) {
        this.issue = issue.facts();
    }

    /** What ended without being handled was never closed: that is the desk's word, and there is nothing to look at. */
    IssueDisputed dispute(ZoneId zone, Instant now) {
        if (issue.status() != IssueStatus.CLOSED)
            throw DisputeRefused.notClosed(issue.status().name());
        Instant closedAt = Objects.requireNonNull(issue.milestones().closedAt());
        DisputePeriod.after(closedAt, zone).mustNotBeOverAt(now);
        return new IssueDisputed(
                issue.id(), issue.unit(), issue.round(), issue.origin().orderId(), now);
    }

    /** Somebody looked at what the resident says, and it is finished all the same. */
    IssueDisputeRefused stand(Instant now) {
        return new IssueDisputeRefused(
                issue.id(), issue.unit(), issue.round(), issue.origin().orderId(), now);
    }
}
