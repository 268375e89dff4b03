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
        Instant now = clock.instant();
        Issue issue = issues.locked(id);
        IssueStatus status = issue.facts().status();
        issue.passDeadline(now).ifPresent(overdue -> {
            Step step = Step.of("overdue", Actor.system("clock"))
                    .with(Map.of("unit", overdue.unit(), "round", overdue.round(), "dueAt", overdue.dueAt()));
            dossier.keep(issue, status, step, now, overdue);
        });
    }
}
