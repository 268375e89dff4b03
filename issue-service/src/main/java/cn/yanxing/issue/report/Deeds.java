package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.issue.family.Families;
import cn.yanxing.issue.history.PhotoLink;
import cn.yanxing.issue.history.Step;
import cn.yanxing.issue.sight.Onlooker;
import cn.yanxing.issue.sight.Sight;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.problem.NotFound;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What every act of a caller begins and ends with: an issue that they may act on; a step of its history; what they see then. */
@ApplicationScoped
class Deeds {

    private final Issues issues;
    private final Dossier dossier;
    private final IssueViews views;
    private final Onlooker onlooker;
    private final Families families;

    Deeds(Issues issues, Dossier dossier, IssueViews views, Onlooker onlooker, Families families) {
        this.issues = issues;
        this.dossier = dossier;
        this.views = views;
        this.onlooker = onlooker;
        this.families = families;
    }

    Actor actor() {
        return onlooker.actor();
    }

    /** Another unit's issue is forbidden, and so is one that does not exist: neither is this unit's. */
    Issue own(UUID id, long version) {
        String unit = issues.findByIdOptional(id)
                .map(issue -> issue.facts().unit())
                .orElseThrow(() -> new ForbiddenException("expected an issue of the caller's unit, but it is not"));
        onlooker.mustBelongTo(unit);
        return issues.get(id, version);
    }

    /** For somebody who acts where they see: a grid worker in their own street. */
    Issue seen(UUID id, long version) {
        mustSee(issues.findByIdOptional(id));
        return issues.get(id, version);
    }

    /** The same for a phone, which does not know the version: it waits for its turn. */
    Issue seenToChange(UUID id) {
        Optional<Issue> issue = issues.toChange(id);
        mustSee(issue);
        return issue.orElseThrow(() -> new NotFound("issue", id));
    }

    private void mustSee(Optional<Issue> issue) {
        Sight sight = onlooker.sight();
        boolean isSeen = issue.map(Issue::facts)
                .filter(facts -> sight.covers(
                        facts.unit(), facts.spot().street(), facts.reporter().id()))
                .isPresent();
        if (!isSeen && !sight.all()) throw new ForbiddenException("expected an issue of the caller, but it is not");
    }

    Step step(Act act) {
        return step(act.path());
    }

    /** For what is no act of its own. */
    Step step(String what) {
        return Step.of(what, onlooker.actor());
    }

    Children childrenOf(UUID id) {
        return new Children(families.childrenOf(id));
    }

    /** What it was like when it was found, as far as the photos are ours. */
    List<PhotoLink> photosBefore(Issue issue) {
        return views.of(issue, onlooker.actor()).photosBefore().stream()
                .filter(photo -> photo.service().equals("issue"))
                .toList();
    }

    IssueView keep(Issue issue, IssueStatus from, Step step, Instant now, List<? extends IssueEvent> told) {
        dossier.keep(issue, from, step, now, told);
        return views.of(issue, onlooker.actor());
    }
}
