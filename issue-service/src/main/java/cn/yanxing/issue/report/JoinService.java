package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.issue.history.Step;
import cn.yanxing.issue.sight.Onlooker;
import cn.yanxing.kit.problem.NotFound;
import cn.yanxing.kit.web.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One issue, many reporters: the desk joins a report to the issue that is about the same, and separates them again. */
@ApplicationScoped
public class JoinService {

    private final Issues issues;
    private final ReportService reports;
    private final FieldCheckService fieldChecks;
    private final Dossier dossier;
    private final IssueViews views;
    private final Onlooker onlooker;
    private final Clock clock;

    JoinService(
            Issues issues,
            ReportService reports,
            FieldCheckService fieldChecks,
            Dossier dossier,
            IssueViews views,
            Onlooker onlooker,
            Clock clock) {
        this.issues = issues;
        this.reports = reports;
        this.fieldChecks = fieldChecks;
        this.dossier = dossier;
        this.views = views;
        this.onlooker = onlooker;
        this.clock = clock;
    }

    /** Both are held until it is done: meanwhile neither can be joined elsewhere, nor the main one be closed. */
    @Transactional
    public IssueView join(UUID id, long version, IssueActs.Joining act) {
        Instant now = clock.instant();
        List<Issue> both = issues.lockedInOrder(id, act.mainIssue());
        Issue report = of(both, id, new NotFound("issue", id));
        Issue main = of(both, act.mainIssue(), IssueRefused.mainIssueUnknown(act.mainIssue()));
        Versions.check(version, report.facts().version());
        IssueStatus from = report.facts().status();
        from.to(IssueStatus.DUPLICATE);
        Joining.mustBePossible(report.facts(), main.facts(), issues.joinedTo(id).size());
        fieldChecks.catchUp(report, now);
        IssueEvent joined = report.join(main.facts(), now);
        dossier.keep(report, from, step(Act.JOINING.path(), act.note(), main), now, joined);
        note(main, step("report-joined", null, report), now);
        return views.of(report, onlooker.actor());
    }

    @Transactional
    public IssueView separate(UUID id, long version, IssueActs.Separation act) {
        Instant now = clock.instant();
        Issue report = issues.get(id, version);
        UUID mainId = report.facts().mainIssue();
        IssueStatus from = report.facts().status();
        IssueEvent separated = report.separate(now);
        Issue main = issues.get(Objects.requireNonNull(mainId));
        dossier.keep(report, from, step(Act.SEPARATION.path(), act.note(), main), now, separated);
        note(main, step("report-separated", null, report), now);
        return views.of(report, onlooker.actor());
    }

    /** The reports that were joined to an issue, for whoever sees the issue. */
    @Transactional
    public List<JoinedReport> joinedTo(UUID id) {
        return issues.joinedTo(reports.visible(id).facts().id()).stream()
                .map(JoinedReport::of)
                .toList();
    }

    private static Issue of(List<Issue> both, UUID id, RuntimeException otherwise) {
        return both.stream()
                .filter(issue -> issue.facts().id().equals(id))
                .findFirst()
                .orElseThrow(() -> otherwise);
    }

    private Step step(String act, @Nullable String note, Issue other) {
        IssueFacts facts = other.facts();
        return Step.of(act, onlooker.actor())
                .noting(note)
                .with(Map.of("issue", facts.id(), "number", facts.origin().number()));
    }

    private void note(Issue issue, Step step, Instant now) {
        dossier.keep(issue, issue.facts().status(), step, now, List.<IssueEvent>of());
    }
}
