package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.issue.history.Step;
import cn.yanxing.issue.sight.Onlooker;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.id.Ids;
import cn.yanxing.kit.photo.Photos;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the responsible unit does, with its own issues only; and what a checker of another unit says about it. */
@ApplicationScoped
public class UnitService {

    private final Issues issues;
    private final Catalogue catalogue;
    private final Dossier dossier;
    private final OverdueService overdue;
    private final IssueViews views;
    private final Onlooker onlooker;
    private final Photos photos;
    private final Ids ids;
    private final Clock clock;

    UnitService(
            Issues issues,
            Catalogue catalogue,
            Dossier dossier,
            OverdueService overdue,
            IssueViews views,
            Onlooker onlooker,
            Photos photos,
            Ids ids,
            Clock clock) {
        this.issues = issues;
        this.catalogue = catalogue;
        this.dossier = dossier;
        this.overdue = overdue;
        this.views = views;
        this.onlooker = onlooker;
        this.photos = photos;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public IssueView sign(UUID id, long version) {
        Instant now = clock.instant();
        Issue issue = own(id, version);
        IssueStatus from = issue.facts().status();
        IssueEvent signed = issue.sign(now);
        return kept(issue, from, step(Act.SIGNATURE), now, List.of(signed));
    }

    @Transactional
    public IssueView askReturn(UUID id, long version, IssueActs.ReturnRequest act) {
        Instant now = clock.instant();
        Issue issue = own(id, version);
        if (act.suggestedUnit() != null) catalogue.mustTakeWork(act.suggestedUnit());
        issue.askReturn(ids.next(), act, onlooker.actor(), now);
        Map<String, Object> facts = new HashMap<>(Map.of("reasonCode", act.reasonCode()));
        if (act.suggestedUnit() != null) facts.put("suggestedUnit", act.suggestedUnit());
        IssueStatus status = issue.facts().status();
        return kept(issue, status, step(Act.RETURN_REQUEST).noting(act.note()).with(facts), now, List.of());
    }

    @Transactional
    public IssueView rectify(UUID id, long version, IssueActs.Rectification act) {
        Instant now = clock.instant();
        Issue issue = own(id, version);
        IssueStatus from = issue.facts().status();
        from.to(IssueStatus.RECTIFIED);
        photos.mustExist(act.photos());
        overdue.catchUp(issue, now);
        IssueEvent rectified = issue.rectify(onlooker.actor().id(), act.photos(), null, now);
        Step step = step(Act.RECTIFICATION).noting(act.text()).showing(act.photos());
        return kept(issue, from, step, now, List.of(rectified));
    }

    /** The unit asks for itself; a dispatcher may ask on any unit's behalf. */
    @Transactional
    public IssueView askVolunteers(UUID id, long version, IssueActs.Volunteers act) {
        Instant now = clock.instant();
        Issue issue = onlooker.actor().is(Roles.DISPATCHER) ? issues.get(id, version) : own(id, version);
        IssueEvent asked = issue.askVolunteers(act, now);
        Step step = step(Act.VOLUNTEERS)
                .noting(act.instruction())
                .with(Map.of("errandKind", act.errandKind(), "people", act.people(), "neededBy", act.neededBy()));
        IssueStatus status = issue.facts().status();
        return kept(issue, status, step, now, List.of(asked));
    }

    @Transactional
    public IssueView verify(UUID id, long version, IssueActs.Verification act) {
        Instant now = clock.instant();
        Actor checker = onlooker.actor();
        Issue issue = issues.get(id, version);
        IssueStatus from = issue.facts().status();
        photos.mustExist(act.photos());
        IssueEvent verdict =
                act.passed() ? issue.close(checker, now) : issue.rework(checker, catalogue.limitOf(issue), now);
        Step step = step(Act.VERIFICATION)
                .noting(act.note())
                .with(Map.of("passed", act.passed()))
                .showing(act.photos());
        return kept(issue, from, step, now, List.of(verdict));
    }

    /** Another unit's issue is forbidden, and so is one that does not exist: neither is this unit's. */
    private Issue own(UUID id, long version) {
        String unit = issues.findByIdOptional(id)
                .map(issue -> issue.facts().unit())
                .orElseThrow(() -> new ForbiddenException("expected an issue of the caller's unit, but it is not"));
        onlooker.mustBelongTo(unit);
        return issues.get(id, version);
    }

    private Step step(Act act) {
        return Step.of(act.path(), onlooker.actor());
    }

    private IssueView kept(Issue issue, IssueStatus from, Step step, Instant now, List<IssueEvent> told) {
        Actor actor = onlooker.actor();
        dossier.keep(issue, from, step, now, told);
        return views.of(issue, actor);
    }
}
