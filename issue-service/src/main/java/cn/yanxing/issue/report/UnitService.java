package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.issue.history.Step;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.photo.Photos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the responsible unit does, with its own issues only; and what a checker of another unit says about it. */
@ApplicationScoped
public class UnitService {

    private final Issues issues;
    private final Catalogue catalogue;
    private final Deeds deeds;
    private final EscalationService escalation;
    private final Photos photos;
    private final Clock clock;

    UnitService(
            Issues issues, Catalogue catalogue, Deeds deeds, EscalationService escalation, Photos photos, Clock clock) {
        this.issues = issues;
        this.catalogue = catalogue;
        this.deeds = deeds;
        this.escalation = escalation;
        this.photos = photos;
        this.clock = clock;
    }

    @Transactional
    public IssueView sign(UUID id, long version) {
        Instant now = clock.instant();
        Issue issue = deeds.own(id, version);
        IssueStatus from = issue.status();
        IssueEvent signed = issue.handling().sign(now);
        return deeds.keep(issue, from, deeds.step(Act.SIGNATURE), now, List.of(signed));
    }

    @Transactional
    public IssueView rectify(UUID id, long version, IssueActs.Rectification act) {
        Instant now = clock.instant();
        Issue issue = deeds.own(id, version);
        IssueStatus from = issue.status();
        from.to(IssueStatus.RECTIFIED);
        photos.mustExist(act.photos());
        escalation.catchUp(issue, now);
        IssueEvent rectified = issue.handling().rectify(deeds.actor().id(), act.photos(), null, now);
        Step step = deeds.step(Act.RECTIFICATION).noting(act.text()).showing(act.photos());
        return deeds.keep(issue, from, step, now, List.of(rectified));
    }

    /** The unit asks for itself; a dispatcher may ask on any unit's behalf. */
    @Transactional
    public IssueView askVolunteers(UUID id, long version, IssueActs.Volunteers act) {
        Instant now = clock.instant();
        Issue issue = deeds.actor().is(Roles.DISPATCHER) ? issues.get(id, version) : deeds.own(id, version);
        IssueEvent asked = issue.help().askVolunteers(act, now);
        Step step = deeds.step(Act.VOLUNTEERS)
                .noting(act.instruction())
                .with(Map.of("errandKind", act.errandKind(), "people", act.people(), "neededBy", act.neededBy()));
        IssueStatus status = issue.status();
        return deeds.keep(issue, status, step, now, List.of(asked));
    }

    @Transactional
    public IssueView verify(UUID id, long version, IssueActs.Verification act) {
        Instant now = clock.instant();
        Actor checker = deeds.actor();
        Issue issue = issues.get(id, version);
        IssueStatus from = issue.status();
        photos.mustExist(act.photos());
        IssueEvent verdict = act.passed()
                ? issue.after(deeds.childrenOf(id)).verification().close(checker, now)
                : issue.verification().rework(checker, catalogue.limitOf(issue), now);
        Step step = deeds.step(Act.VERIFICATION)
                .noting(act.note())
                .with(Map.of("passed", act.passed()))
                .showing(act.photos());
        return deeds.keep(issue, from, step, now, List.of(verdict));
    }
}
