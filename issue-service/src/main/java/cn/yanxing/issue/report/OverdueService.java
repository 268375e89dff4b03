package cn.yanxing.issue.report;

import cn.yanxing.issue.history.Step;
import cn.yanxing.kit.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What happens when a deadline passes. */
@ApplicationScoped
class OverdueService {

    private final Issues issues;
    private final Dossier dossier;
    private final Clock clock;

    OverdueService(Issues issues, Dossier dossier, Clock clock) {
        this.issues = issues;
        this.dossier = dossier;
        this.clock = clock;
    }

    @Transactional
    void passDeadline(UUID id) {
        tell(issues.locked(id), clock.instant());
    }

    /** Before the unit gives the issue away: whether it was late must not hang on how fast the timer was. */
    void catchUp(Issue issue, Instant now) {
        if (issue.facts().clock().dueAt().isBefore(now)) tell(issue, now);
    }

    private void tell(Issue issue, Instant now) {
        IssueStatus status = issue.facts().status();
        issue.passDeadline(now).ifPresent(overdue -> {
            Step step = Step.of("overdue", Actor.system("clock"))
                    .with(Map.of("unit", overdue.unit(), "round", overdue.round(), "dueAt", overdue.dueAt()));
            dossier.keep(issue, status, step, now, overdue);
        });
    }
}
