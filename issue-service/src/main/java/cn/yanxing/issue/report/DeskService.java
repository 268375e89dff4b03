package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.issue.history.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What dispatchers and the duty officer decide: filing, handing over, declaring void, taking up again. */
@ApplicationScoped
public class DeskService {

    private final Issues issues;
    private final Catalogue catalogue;
    private final Deeds deeds;
    private final EscalationService escalation;
    private final FieldCheckService fieldChecks;
    private final Clock clock;

    DeskService(
            Issues issues,
            Catalogue catalogue,
            Deeds deeds,
            EscalationService escalation,
            FieldCheckService fieldChecks,
            Clock clock) {
        this.issues = issues;
        this.catalogue = catalogue;
        this.deeds = deeds;
        this.escalation = escalation;
        this.fieldChecks = fieldChecks;
        this.clock = clock;
    }

    @Transactional
    public IssueView file(UUID id, long version, IssueActs.Filing act) {
        Instant now = clock.instant();
        Issue issue = issues.get(id, version);
        IssueStatus from = issue.status();
        from.mustBe(IssueStatus.REPORTED, IssueStatus.FILED);
        catalogue.condition(catalogue.item(issue.facts().origin().catalogueItem()), act.condition());
        fieldChecks.catchUp(issue, now);
        IssueEvent filed = issue.file(act.condition(), now);
        return deeds.keep(
                issue, from, deeds.step(Act.FILING).with(Map.of("condition", act.condition())), now, List.of(filed));
    }

    @Transactional
    public IssueView reject(UUID id, long version, IssueActs.Rejection act) {
        Instant now = clock.instant();
        Issue issue = issues.get(id, version);
        IssueStatus from = issue.status();
        fieldChecks.catchUp(issue, now);
        IssueEvent rejected = issue.ending().reject(act.reasonCode(), now);
        Step step = deeds.step(Act.REJECTION)
                .noting(act.note())
                .with(Map.of("reasonCode", act.reasonCode().name()));
        return deeds.keep(issue, from, step, now, List.of(rejected));
    }

    @Transactional
    public IssueView handOver(UUID id, long version, IssueActs.HandOver act) {
        Instant now = clock.instant();
        Issue issue = issues.get(id, version);
        IssueStatus from = issue.status();
        from.mustBe(IssueStatus.FILED, IssueStatus.HANDED_OVER);
        catalogue.mustTakeWork(act.unit());
        IssueEvent handedOver = issue.handling().handOver(act.unit(), act.instruction(), catalogue.limitOf(issue), now);
        Step step = deeds.step(Act.HAND_OVER).noting(act.instruction()).with(Map.of("unit", act.unit()));
        return deeds.keep(issue, from, step, now, List.of(handedOver));
    }

    /** Whether it was overdue until now stays known. */
    @Transactional
    public IssueView declareVoid(UUID id, long version, IssueActs.Voiding act) {
        Instant now = clock.instant();
        Issue issue = issues.get(id, version);
        IssueStatus from = issue.status();
        escalation.catchUp(issue, now);
        IssueEvent voided = issue.after(deeds.childrenOf(id)).ending().declareVoid(act.reasonCode(), now);
        Step step = deeds.step(Act.VOIDING).noting(act.note()).with(Map.of("reasonCode", act.reasonCode()));
        return deeds.keep(issue, from, step, now, List.of(voided));
    }

    @Transactional
    public IssueView reopen(UUID id, long version, IssueActs.Reopening act) {
        Instant now = clock.instant();
        Issue issue = issues.get(id, version);
        IssueStatus from = issue.status();
        IssueEvent reopened = issue.reopen(issue.facts().round() + 1, act.reasonCode(), now);
        Step step = deeds.step(Act.REOPENING)
                .noting(act.note())
                .with(Map.of(
                        "reasonCode", act.reasonCode(), "round", issue.facts().round()));
        return deeds.keep(issue, from, step, now, List.of(reopened));
    }
}
