package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.contracts.IssueEvent.IssueReturned;
import cn.yanxing.issue.history.Step;
import cn.yanxing.issue.sight.Onlooker;
import cn.yanxing.kit.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What dispatchers and the duty officer decide: filing, handing over, taking back, taking up again. */
@ApplicationScoped
public class DeskService {

    private final Issues issues;
    private final Catalogue catalogue;
    private final Dossier dossier;
    private final OverdueService overdue;
    private final IssueViews views;
    private final Onlooker onlooker;
    private final Clock clock;

    DeskService(
            Issues issues,
            Catalogue catalogue,
            Dossier dossier,
            OverdueService overdue,
            IssueViews views,
            Onlooker onlooker,
            Clock clock) {
        this.issues = issues;
        this.catalogue = catalogue;
        this.dossier = dossier;
        this.overdue = overdue;
        this.views = views;
        this.onlooker = onlooker;
        this.clock = clock;
    }

    @Transactional
    public IssueView file(UUID id, long version, IssueActs.Filing act) {
        Instant now = clock.instant();
        Issue issue = issues.get(id, version);
        IssueStatus from = issue.facts().status();
        from.mustBe(IssueStatus.REPORTED, IssueStatus.FILED);
        catalogue.condition(catalogue.item(issue.facts().origin().catalogueItem()), act.condition());
        IssueEvent filed = issue.file(act.condition(), now);
        return kept(issue, from, step(Act.FILING).with(Map.of("condition", act.condition())), now, List.of(filed));
    }

    @Transactional
    public IssueView reject(UUID id, long version, IssueActs.Rejection act) {
        Instant now = clock.instant();
        Issue issue = issues.get(id, version);
        IssueStatus from = issue.facts().status();
        IssueEvent rejected = issue.reject(act.reasonCode(), now);
        Step step = step(Act.REJECTION)
                .noting(act.note())
                .with(Map.of("reasonCode", act.reasonCode().name()));
        return kept(issue, from, step, now, List.of(rejected));
    }

    @Transactional
    public IssueView handOver(UUID id, long version, IssueActs.HandOver act) {
        Instant now = clock.instant();
        Issue issue = issues.get(id, version);
        IssueStatus from = issue.facts().status();
        from.mustBe(IssueStatus.FILED, IssueStatus.HANDED_OVER);
        catalogue.mustTakeWork(act.unit());
        IssueEvent handedOver = issue.handOver(act.unit(), act.instruction(), catalogue.limitOf(issue), now);
        Step step = step(Act.HAND_OVER).noting(act.instruction()).with(Map.of("unit", act.unit()));
        return kept(issue, from, step, now, List.of(handedOver));
    }

    @Transactional
    public IssueView decideReturn(UUID id, long version, IssueActs.ReturnDecision act) {
        Instant now = clock.instant();
        Issue issue = issues.get(id, version);
        IssueStatus from = issue.facts().status();
        if (act.approved() && from.isWithUnit()) overdue.catchUp(issue, now);
        List<IssueReturned> returned = issue.decideReturn(act.approved(), onlooker.actor(), now).stream()
                .toList();
        Step step = step(Act.RETURN_DECISION).noting(act.note()).with(Map.of("approved", act.approved()));
        return kept(issue, from, step, now, returned);
    }

    @Transactional
    public IssueView reopen(UUID id, long version, IssueActs.Reopening act) {
        Instant now = clock.instant();
        Issue issue = issues.get(id, version);
        IssueStatus from = issue.facts().status();
        IssueEvent reopened = issue.reopen(issue.facts().round() + 1, act.reasonCode(), now);
        Step step = step(Act.REOPENING)
                .noting(act.note())
                .with(Map.of(
                        "reasonCode", act.reasonCode(), "round", issue.facts().round()));
        return kept(issue, from, step, now, List.of(reopened));
    }

    private Step step(Act act) {
        return Step.of(act.path(), onlooker.actor());
    }

    private IssueView kept(Issue issue, IssueStatus from, Step step, Instant now, List<? extends IssueEvent> told) {
        Actor actor = onlooker.actor();
        dossier.keep(issue, from, step, now, told);
        return views.of(issue, actor);
    }
}
