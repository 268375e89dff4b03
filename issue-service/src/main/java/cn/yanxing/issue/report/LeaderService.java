package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent.IssueEscalated;
import cn.yanxing.contracts.register.RegisterEntry.Charge;
import cn.yanxing.issue.history.Step;
import cn.yanxing.issue.leader.Charges;
import cn.yanxing.issue.leader.LeaderList;
import cn.yanxing.issue.leader.Margin;
import cn.yanxing.kit.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The last rung of the ladder: what a unit leaves overdue is put before the leaders who answer for it. */
@ApplicationScoped
class LeaderService {
    private static final String ACT = "leader-list";
    private static final Actor CLOCK = Actor.system("clock");

    private final Issues issues;
    private final Dossier dossier;
    private final EscalationService escalation;
    private final Margin margin;
    private final Charges charges;
    private final LeaderList list;
    private final Clock clock;

    LeaderService(
            Issues issues,
            Dossier dossier,
            EscalationService escalation,
            Margin margin,
            Charges charges,
            LeaderList list,
            Clock clock) {
        this.issues = issues;
        this.dossier = dossier;
        this.escalation = escalation;
        this.margin = margin;
        this.charges = charges;
        this.list = list;
        this.clock = clock;
    }

    /** The margin has passed. An issue that has moved on, or got more time meanwhile, is left alone. */
    @Transactional
    void tell(UUID id) {
        Instant now = clock.instant();
        Issue issue = issues.locked(id);
        if (!issue.status().isWithUnit() || !isSpent(issue, now)) return;
        escalation.passDeadline(issue, now); // however late its own timer rings
        List<Charge> told = charges.nearest(issue.facts().spot(), issue.unit(), now);
        IssueEscalated escalated =
                issue.escalation().escalate(told.stream().map(Charge::code).toList(), now);
        if (!list.put(escalated, told)) return;
        Step step = Step.of(ACT, CLOCK)
                .with(Map.of(
                        "unit",
                        escalated.unit(),
                        "dueAt",
                        escalated.dueAt(),
                        "leaders",
                        told.stream().map(Charge::name).distinct().collect(Collectors.joining(", "))));
        dossier.keep(issue, issue.status(), step, now, escalated);
    }

    private boolean isSpent(Issue issue, Instant now) {
        return margin.after(issue.facts().clock())
                .filter(at -> !at.isAfter(now))
                .isPresent();
    }
}
