package cn.yanxing.issue.inspection.plan;

import cn.yanxing.contracts.register.RegisterEntry.Point;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.issue.inspection.checklist.Checklist;
import cn.yanxing.issue.inspection.checklist.Checklists;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a plan into what people see: the register's names, the checklists of now, the visits of a round. */
@ApplicationScoped
class PlanViews {

    private final Plans plans;
    private final Checklists checklists;
    private final Register register;

    PlanViews(Plans plans, Checklists checklists, Register register) {
        this.plans = plans;
        this.checklists = checklists;
        this.register = register;
    }

    PlanView of(Plan plan, LocalDate day) {
        Round round = plan.roundOn(day);
        Map<String, LastVisit> visited = plans.visited(plan.id(), round);
        Map<String, Checklist> byType = checklistsOf(List.of(plan)).stream()
                .collect(Collectors.toMap(Checklist::pointType, checklist -> checklist));
        List<Stop> stops = points(plan)
                .map(point -> stop(point, byType.get(point.type()), visited.get(point.code()), day))
                .toList();
        return new PlanView(
                plan.id(),
                plan.name(),
                plan.team(),
                unitName(plan.team()),
                plan.cadence(),
                plan.time(),
                plan.plannedBy(),
                plan.plannedAt(),
                plan.endedBy(),
                round,
                visited.size(),
                stops);
    }

    List<PlanRow> rows(List<Plan> all, LocalDate day) {
        Map<UUID, Set<String>> visited = plans.visitedPoints(all, day);
        return all.stream()
                .map(plan -> row(plan, visited.getOrDefault(plan.id(), Set.of()), day))
                .toList();
    }

    private PlanRow row(Plan plan, Set<String> visited, LocalDate day) {
        long stops = points(plan)
                .filter(point -> visited.contains(point.code()) || !hasEnded(point, day))
                .count();
        return new PlanRow(
                plan.id(),
                plan.name(),
                plan.team(),
                unitName(plan.team()),
                plan.cadence(),
                plan.time(),
                plan.endedBy(),
                plan.roundOn(day),
                visited.size(),
                (int) stops);
    }

    /** What the points of these plans are looked at by. */
    List<Checklist> checklistsOf(List<Plan> all) {
        return checklists.newestOf(
                all.stream().flatMap(this::points).map(Point::type).collect(Collectors.toSet()));
    }

    private Stream<Point> points(Plan plan) {
        return plan.route().stream().map(register::point).flatMap(Optional::stream);
    }

    private Stop stop(Point point, @Nullable Checklist checklist, @Nullable LastVisit last, LocalDate day) {
        return new Stop(
                point.code(),
                point.name(),
                point.type(),
                point.longitude(),
                point.latitude(),
                point.unit(),
                unitName(point.unit()),
                hasEnded(point, day),
                checklist == null ? null : checklist.id(),
                last == null ? null : last.visit(),
                last == null ? null : last.at());
    }

    private static boolean hasEnded(Point point, LocalDate day) {
        return point.endedOn() != null && !day.isBefore(point.endedOn());
    }

    private String unitName(String code) {
        return register.unit(code).map(Unit::name).orElse(code);
    }
}
