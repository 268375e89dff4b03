package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent.Source;
import cn.yanxing.issue.history.History;
import cn.yanxing.issue.history.HistoryView;
import cn.yanxing.issue.history.PhotoLink;
import cn.yanxing.issue.history.Step;
import cn.yanxing.issue.sight.Onlooker;
import cn.yanxing.issue.sight.Sight;
import cn.yanxing.issue.track.TrackingCodes;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.photo.Photos;
import cn.yanxing.kit.problem.NotFound;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Telling of a problem, and looking at what became of it. */
@ApplicationScoped
public class ReportService {

    private final Issues issues;
    private final NewIssues fresh;
    private final Dossier dossier;
    private final IssueViews views;
    private final History history;
    private final Onlooker onlooker;
    private final Photos photos;
    private final TrackingCodes codes;
    private final Clock clock;

    ReportService(
            Issues issues,
            NewIssues fresh,
            Dossier dossier,
            IssueViews views,
            History history,
            Onlooker onlooker,
            Photos photos,
            TrackingCodes codes,
            Clock clock) {
        this.issues = issues;
        this.fresh = fresh;
        this.dossier = dossier;
        this.views = views;
        this.history = history;
        this.onlooker = onlooker;
        this.photos = photos;
        this.codes = codes;
        this.clock = clock;
    }

    @Transactional
    public IssueView report(IssueActs.Report told) {
        Actor actor = onlooker.actor();
        return reportFor(actor, sourceOf(actor), told);
    }

    /** For somebody who is not logged in: a door that knows them in another way has looked at what they say. */
    @Transactional
    public IssueView reportFor(Actor actor, Source source, IssueActs.Report told) {
        Instant now = clock.instant();
        photos.mustExist(told.photos());
        String code = source == Source.RESIDENT ? codes.next() : null;
        Issue issue = fresh.reported(told, source, actor, code, now);
        issues.add(issue);
        Step step = step(source, actor).showing(told.photos());
        dossier.keep(issue, null, step, now, issue.reported());
        return views.ofNew(issue, actor, step, code);
    }

    @Transactional
    public IssueView view(UUID id) {
        return views.of(visible(id), onlooker.actor());
    }

    @Transactional
    public List<HistoryView> history(UUID id) {
        IssueFacts facts = visible(id).facts();
        boolean asReporter =
                onlooker.sight().onlyAsReporter(facts.unit(), facts.spot().street());
        List<HistoryView> steps = history.of(id);
        return asReporter ? steps.stream().map(HistoryView::forReporter).toList() : steps;
    }

    /** What it looks like since it was put right, for a door that knows who asks in another way. */
    @Transactional
    public List<PhotoLink> photosAfter(UUID id) {
        return views.photosAfter(id);
    }

    /** How those of the issues stand that the caller sees, in no order. */
    @Transactional
    public List<Standing> standings(Collection<UUID> ids) {
        Sight sight = onlooker.sight();
        Instant now = clock.instant();
        return issues.list("id in ?1", ids).stream()
                .map(Issue::facts)
                .filter(facts -> isCovered(sight, facts))
                .map(facts -> Standing.of(facts, onlooker.actor(), now))
                .toList();
    }

    /** Somebody who does not see everything is not told whether what they may not see exists. */
    Issue visible(UUID id) {
        Sight sight = onlooker.sight();
        return issues.findByIdOptional(id)
                .filter(issue -> isCovered(sight, issue.facts()))
                .orElseThrow(() -> sight.all()
                        ? new NotFound("issue", id)
                        : new ForbiddenException("expected an issue of the caller, but it is not"));
    }

    private static boolean isCovered(Sight sight, IssueFacts facts) {
        return sight.covers(
                facts.unit(), facts.spot().street(), facts.reporter().id());
    }

    /** A resident stays unnamed in the history, which the units read. */
    private static Step step(Source source, Actor actor) {
        Step step = Step.of("report", actor);
        return source == Source.RESIDENT ? step.anonymously("resident") : step;
    }

    private static Source sourceOf(Actor actor) {
        if (actor.is(Roles.INSPECTOR)) return Source.INSPECTOR;
        if (actor.is(Roles.GRID_WORKER)) return Source.GRID_WORKER;
        if (actor.is(Roles.LEADER)) return Source.LEADER;
        if (actor.is(Roles.AGENT, Roles.DISPATCHER)) return Source.HOTLINE;
        return actor.is(Roles.VOLUNTEER) ? Source.VOLUNTEER : Source.RESIDENT;
    }
}
