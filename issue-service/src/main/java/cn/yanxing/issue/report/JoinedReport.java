package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent.Source;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report that was joined to an issue; who told us stays with the report. */
public record JoinedReport(
        UUID id,
        String number,
        Source source,
        Instant reportedAt,
        @Nullable Instant joinedAt) {

    static JoinedReport of(Issue report) {
        IssueFacts facts = report.facts();
        return new JoinedReport(
                facts.id(),
                facts.origin().number(),
                facts.origin().source(),
                facts.milestones().reportedAt(),
                facts.milestones().closedAt());
    }
}
