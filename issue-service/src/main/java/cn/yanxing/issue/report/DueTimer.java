package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.contracts.IssueEvent.IssueHandedOver;
import cn.yanxing.contracts.IssueEvent.IssueRectified;
import cn.yanxing.contracts.IssueEvent.IssueReturned;
import cn.yanxing.contracts.IssueEvent.IssueVerificationFailed;
import cn.yanxing.kit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Rings when an issue's clock runs out. What happens to the issue sets the timer and takes it back. */
@ApplicationScoped
class DueTimer {
    static final String KIND = "issue-due";

    private final Timers timers;

    DueTimer(Timers timers) {
        this.timers = timers;
    }

    void follow(IssueEvent event) {
        if (event instanceof IssueHandedOver handedOver) set(event.issueId(), handedOver.dueAt());
        if (event instanceof IssueVerificationFailed failed) set(event.issueId(), failed.dueAt());
        if (event instanceof IssueReturned || event instanceof IssueRectified) timers.cancel(KIND, event.issueId());
    }

    private void set(UUID issue, Instant dueAt) {
        timers.cancel(KIND, issue);
        timers.schedule(KIND, issue, dueAt, Map.of());
    }
}
