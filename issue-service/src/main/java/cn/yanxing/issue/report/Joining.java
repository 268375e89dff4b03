package cn.yanxing.issue.report;

import java.time.Instant;

/**
 * Which report may be joined to which issue. There is one main issue and never a chain or a circle; and what was put
 * right before the report came in cannot be what the report is about.
 */
final class Joining {

    private Joining() {}

    static void mustBePossible(IssueFacts report, IssueFacts main, long joinedToReport) {
        String number = main.origin().number();
        if (report.id().equals(main.id())) throw IssueRefused.joinedToItself(number);
        if (joinedToReport > 0)
            throw IssueRefused.othersAreJoined(report.origin().number(), joinedToReport);
        if (main.status() == IssueStatus.DUPLICATE) throw IssueRefused.mainIssueIsJoined(number);
        Instant closedAt = main.milestones().closedAt();
        if (main.status() == IssueStatus.CLOSED && closedAt != null) {
            if (!report.milestones().reportedAt().isBefore(closedAt))
                throw IssueRefused.mainIssueClosedBefore(number, closedAt);
        } else if (!main.status().isOpen()) {
            throw IssueRefused.mainIssueNotTakenUp(number, main.status());
        }
    }
}
