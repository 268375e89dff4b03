package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.contracts.IssueEvent.IssueResumed;
import cn.yanxing.issue.history.Step;
import cn.yanxing.issue.request.Application;
import cn.yanxing.issue.request.Ask;
import cn.yanxing.issue.request.RequestKind;
import cn.yanxing.issue.request.Ruling;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a unit asks of the desk - a return, more time, a rest - what the desk decides, and the end of a rest. */
@ApplicationScoped
public class RequestService {

    private final Issues issues;
    private final Catalogue catalogue;
    private final Deeds deeds;
    private final Dossier dossier;
    private final EscalationService escalation;
    private final Ids ids;
    private final Clock clock;

    RequestService(
            Issues issues,
            Catalogue catalogue,
            Deeds deeds,
            Dossier dossier,
            EscalationService escalation,
            Ids ids,
            Clock clock) {
        this.issues = issues;
        this.catalogue = catalogue;
        this.deeds = deeds;
        this.dossier = dossier;
        this.escalation = escalation;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public IssueView ask(UUID id, long version, Ask ask) {
        Instant now = clock.instant();
        Issue issue = deeds.own(id, version);
        String suggested = Ask.suggestedUnitOf(ask);
        if (suggested != null) catalogue.mustTakeWork(suggested);
        issue.grants()
                .ask(new Application(ids.next(), issue.unit(), deeds.actor().id(), now), ask);
        Step step = deeds.step(Act.asking(Ask.kindOf(ask))).noting(ask.note()).with(Ask.factsOf(ask));
        return deeds.keep(issue, issue.status(), step, now, List.of());
    }

    /** Whether it was overdue before is settled first: what is granted now excuses nothing that has happened. */
    @Transactional
    public IssueView decide(UUID id, long version, RequestKind kind, Ask.RequestDecision act) {
        Instant now = clock.instant();
        Issue issue = issues.toDecide(id, version);
        IssueStatus from = issue.status();
        if (act.approved()) escalation.catchUp(issue, now);
        Ruling ruling = new Ruling(act.approved(), deeds.actor(), now);
        List<IssueEvent> told = issue.grants().decide(kind, ruling, catalogue.limitOf(issue)).stream()
                .toList();
        Map<String, Object> facts = act.approved() && told.isEmpty()
                ? Map.of("approved", true, "endorsed", true)
                : Map.of("approved", act.approved());
        Step step = deeds.step(Act.deciding(kind)).noting(act.note()).with(facts);
        return deeds.keep(issue, from, step, now, told);
    }

    /** Before its time, by its unit or by the duty officer. */
    @Transactional
    public IssueView resume(UUID id, long version, IssueActs.Resumption act) {
        Instant now = clock.instant();
        Issue issue = deeds.actor().is(Roles.DUTY_OFFICER) ? issues.get(id, version) : deeds.own(id, version);
        IssueEvent resumed = issue.grants().resume(catalogue.limitOf(issue), now);
        Step step = deeds.step(Act.RESUMPTION).noting(act.note());
        return deeds.keep(issue, IssueStatus.SUSPENDED, step, now, List.of(resumed));
    }

    /** Its time has come. An issue that somebody has resumed before, or that was suspended anew, is left alone. */
    @Transactional
    void endSuspension(UUID id) {
        Instant now = clock.instant();
        Issue issue = issues.locked(id);
        if (issue.status() != IssueStatus.SUSPENDED
                || issue.grants().restsUntil().isAfter(now)) return;
        IssueResumed resumed = issue.grants().resume(catalogue.limitOf(issue), now);
        Step step =
                Step.of(Act.RESUMPTION.path(), Actor.system("clock")).with(Map.of("resumedAt", resumed.resumedAt()));
        dossier.keep(issue, IssueStatus.SUSPENDED, step, now, resumed);
    }
}
