package cn.yanxing.issue.inspection.plan;

import cn.yanxing.contracts.register.RegisterEntry.Point;
import cn.yanxing.contracts.register.RegisterEntry.UnitKind;
import cn.yanxing.issue.inspection.InspectionRefused;
import cn.yanxing.issue.inspection.TeamSight;
import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.id.Ids;
import cn.yanxing.kit.register.Register;
import cn.yanxing.kit.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Planning inspections, and what a team has to do. */
@ApplicationScoped
public class PlanService {

    private final Plans plans;
    private final PlanViews views;
    private final Register register;
    private final TeamSight sight;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    PlanService(Plans plans, PlanViews views, Register register, TeamSight sight, Caller caller, Ids ids, Clock clock) {
        this.plans = plans;
        this.views = views;
        this.register = register;
        this.sight = sight;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** For a team that works, along points that have not ended. */
    @Transactional
    public PlanView plan(NewPlan told) {
        LocalDate today = today();
        mustBeATeam(told.team(), today);
        boolean sensible = !told.until().isBefore(told.from())
                && !told.from().isBefore(today.minusYears(1))
                && !told.until().isAfter(today.plusYears(3));
        if (!sensible) throw InspectionRefused.datesOutOfRange(told.from(), told.until());
        Set<String> points = new HashSet<>();
        for (String point : told.route()) {
            if (!points.add(point)) throw InspectionRefused.pointTwice(point);
            mustBeOpen(point, today);
        }
        if (told.replaces() != null) replace(told.replaces(), told.from(), today);
        Plan plan = new Plan(
                ids.next(),
                told.name(),
                told.team(),
                told.cadence(),
                new Round(told.from(), told.until()),
                List.copyOf(told.route()),
                caller.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
        plans.add(plan);
        return views.of(plan, today);
    }

    /** Today is its last day, so that what a team saw today still counts. */
    @Transactional
    public PlanView end(UUID id) {
        plans.end(id, today(), caller.id());
        return view(id, null);
    }

    /** The round of {@code on}, or of today. */
    public PlanView view(UUID id, @Nullable LocalDate on) {
        Plan plan = plans.find(id).orElseThrow(() -> sight.none("inspection-plan", id));
        sight.mustSee(plan.team());
        return views.of(plan, on == null ? today() : on);
    }

    /** Newest first; a team sees its own. Only those that run today, if so asked. */
    public Page<PlanRow> page(@Nullable String team, boolean running, @Nullable UUID after, int limit) {
        LocalDate today = today();
        List<Plan> found = plans.page(sight.teamOr(team), running ? today : null, after, limit + 1);
        return Page.of(views.rows(found, today), limit, one -> one.id().toString());
    }

    /** What the caller's team has to do today. */
    public Work work() {
        String team = caller.requireUnit();
        LocalDate today = today();
        List<Plan> running = plans.running(team, today);
        List<PlanView> seen =
                running.stream().map(plan -> views.of(plan, today)).toList();
        return new Work(team, clock.instant(), seen, views.checklistsOf(running));
    }

    /** No day is of both: what the team saw today is of the old one. */
    private void replace(UUID id, LocalDate from, LocalDate today) {
        if (!from.isAfter(today)) throw InspectionRefused.replacesFrom(today.plusDays(1), from);
        if (plans.find(id).isEmpty()) throw sight.none("inspection-plan", id);
        plans.end(id, today, caller.id());
    }

    private void mustBeOpen(String code, LocalDate day) {
        Point point = register.point(code).orElseThrow(() -> InspectionRefused.unknownPoint(code));
        if (point.endedOn() != null && !day.isBefore(point.endedOn()))
            throw InspectionRefused.endedPoint(code, point.endedOn());
    }

    private void mustBeATeam(String unit, LocalDate day) {
        boolean works = register.unit(unit)
                .filter(known -> known.kind() == UnitKind.INSPECTION_TEAM)
                .filter(known -> known.endedOn() == null || day.isBefore(known.endedOn()))
                .isPresent();
        if (!works) throw InspectionRefused.noTeam(unit);
    }

    private LocalDate today() {
        if (!register.isLoaded()) throw InspectionRefused.registerNotLoaded();
        return LocalDate.ofInstant(clock.instant(), register.zone());
    }
}
