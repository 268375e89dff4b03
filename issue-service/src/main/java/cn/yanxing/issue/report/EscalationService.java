package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.issue.clock.Rung;
import cn.yanxing.issue.history.Step;
import cn.yanxing.issue.lateness.Latenesses;
import cn.yanxing.kit.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What pushes an issue on: warnings before its deadline, the deadline itself, the desk, and those above it. */
@ApplicationScoped
public class EscalationService {
    private static final Actor CLOCK = Actor.system("clock");

    private final Issues issues;
    private final Dossier dossier;
    private final Deeds deeds;
    private final Latenesses latenesses;
    private final Clock clock;

    EscalationService(Issues issues, Dossier dossier, Deeds deeds, Latenesses latenesses, Clock clock) {
        this.issues = issues;
        this.dossier = dossier;
        this.deeds = deeds;
        this.latenesses = latenesses;
        this.clock = clock;
    }

    @Transactional
    public IssueView urge(UUID id, long version, IssueActs.Urge act) {
        Instant now = clock.instant();
        Issue issue = issues.get(id, version);
        IssueEvent urged = issue.escalation().urge(now);
        return deeds.keep(issue, issue.status(), deeds.step(Act.URGE).noting(act.note()), now, List.of(urged));
    }

    @Transactional
    public IssueView supervise(UUID id, long version, IssueActs.Supervision act) {
        Instant now = clock.instant();
        Issue issue = issues.get(id, version);
        IssueEvent supervised = issue.escalation().supervise(now);
        Step step = deeds.step(Act.SUPERVISION).noting(act.note());
        return deeds.keep(issue, issue.status(), step, now, List.of(supervised));
    }

    /** The clock reached a rung of the ladder; an issue that has moved on meanwhile is left alone. */
    @Transactional
    void climb(UUID id, Rung rung) {
        Issue issue = issues.locked(id);
        Instant now = clock.instant();
        if (rung == Rung.OVERDUE) passDeadline(issue, now);
        else warn(issue, rung, now);
    }

    /** The first stage of its limit is over; an issue that has moved on meanwhile is left alone. */
    @Transactional
    void endFirstStage(UUID id) {
        passFirstDeadline(issues.locked(id), clock.instant());
    }

    /** Before the unit gives the issue away: whether it was late must not hang on how fast the timer was. */
    void catchUp(Issue issue, Instant now) {
        if (issue.facts().clock().containment().isMissedAt(now)) passFirstDeadline(issue, now);
        if (issue.status().isWithUnit() && issue.facts().clock().dueAt().isBefore(now)) passDeadline(issue, now);
    }

    private void passFirstDeadline(Issue issue, Instant now) {
        issue.containing().passDeadline(now).ifPresent(overdue -> {
            Step step = Step.of("containment-overdue", CLOCK)
                    .with(Map.of("unit", overdue.unit(), "round", overdue.round(), "dueAt", overdue.dueAt()));
            dossier.keep(issue, issue.status(), step, now, overdue);
        });
    }

    /** Tells that the deadline has passed, unless that was told. */
    void passDeadline(Issue issue, Instant now) {
        issue.escalation().passDeadline(now).ifPresent(overdue -> {
            Step step = Step.of("overdue", CLOCK)
                    .with(Map.of("unit", overdue.unit(), "round", overdue.round(), "dueAt", overdue.dueAt()));
            dossier.keep(issue, issue.status(), step, now, overdue);
            latenesses.add(overdue);
        });
    }

    private void warn(Issue issue, Rung rung, Instant now) {
        issue.escalation().warn(rung, now).ifPresent(warned -> {
            Step step = Step.of("warning", CLOCK)
                    .with(Map.of("unit", warned.unit(), "percent", warned.percent(), "dueAt", warned.dueAt()));
            dossier.keep(issue, issue.status(), step, now, warned);
        });
    }
}
