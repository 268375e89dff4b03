package cn.yanxing.issue.inspection.visit;

import cn.yanxing.issue.inspection.InspectionRefused;
import cn.yanxing.issue.inspection.TeamSight;
import cn.yanxing.issue.inspection.checklist.Checklist;
import cn.yanxing.issue.inspection.checklist.Checklists;
import cn.yanxing.kit.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes visits in. What arrives twice is taken in once, in whatever order: a visit grows by the observations that it
 * does not have yet, all of one upload or none.
 */
@ApplicationScoped
public class VisitService {

    private final Visits visits;
    private final Arrivals arrivals;
    private final Intake intake;
    private final VisitViews views;
    private final Checklists checklists;
    private final TeamSight sight;

    VisitService(
            Visits visits, Arrivals arrivals, Intake intake, VisitViews views, Checklists checklists, TeamSight sight) {
        this.visits = visits;
        this.arrivals = arrivals;
        this.intake = intake;
        this.views = views;
        this.checklists = checklists;
        this.sight = sight;
    }

    /** Answers with everything that has arrived of the visit so far. */
    @Transactional
    public VisitView upload(VisitUpload told) {
        visits.lock(told.clientId());
        Optional<Visit> known = visits.ofPhone(told.clientId());
        Visit visit = known.isPresent() ? arrivals.again(known.get(), told) : arrivals.first(told);
        Checklist checklist = checklist(visit);
        intake.take(visit, checklist, told.observations());
        return views.of(visit, checklist);
    }

    /** To the centre and to its team. */
    public VisitView view(UUID id) {
        Visit visit = visits.find(id).orElseThrow(() -> sight.none("inspection-visit", id));
        sight.mustSee(visit.team());
        return views.of(visit, checklist(visit));
    }

    /** Newest first; a team sees its own. */
    public Page<VisitRow> page(VisitFilter asked, @Nullable UUID after, int limit) {
        VisitFilter seen = new VisitFilter(sight.teamOr(asked.team()), asked.plan(), asked.point());
        List<VisitRow> found = visits.page(seen, after, limit + 1);
        return Page.of(found, limit, one -> one.id().toString());
    }

    private Checklist checklist(Visit visit) {
        return checklists
                .find(visit.checklist())
                .orElseThrow(() -> InspectionRefused.unknownChecklist(visit.checklist()));
    }
}
