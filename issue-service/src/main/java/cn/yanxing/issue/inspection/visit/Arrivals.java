package cn.yanxing.issue.inspection.visit;

import cn.yanxing.contracts.register.RegisterEntry.Point;
import cn.yanxing.issue.inspection.InspectionRefused;
import cn.yanxing.issue.inspection.checklist.Checklist;
import cn.yanxing.issue.inspection.checklist.Checklists;
import cn.yanxing.issue.inspection.plan.Plan;
import cn.yanxing.issue.inspection.plan.Plans;
import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.id.Ids;
import cn.yanxing.kit.register.Register;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A visit that arrives for the first time or again. What counts is when the team was there, not when the phone found a
 * network: a plan or a point that ended since does not take the visit away.
 */
@ApplicationScoped
class Arrivals {

    private final Visits visits;
    private final Plans plans;
    private final Checklists checklists;
    private final Register register;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    Arrivals(
            Visits visits, Plans plans, Checklists checklists, Register register, Caller caller, Ids ids, Clock clock) {
        this.visits = visits;
        this.plans = plans;
        this.checklists = checklists;
        this.register = register;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    Visit first(VisitUpload told) {
        Plan plan = plans.find(told.plan()).orElseThrow(Arrivals::notTheirs);
        caller.mustBelongTo(plan.team());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant startedAt = notAfter(now, told.startedAt());
        LocalDate day = LocalDate.ofInstant(startedAt, register.zone());
        plan.mustRunOn(day);
        plan.mustLeadTo(told.point());
        Point point = openPoint(told.point(), day);
        mustBeFor(point, told.checklist());
        Visit visit = new Visit(
                ids.next(),
                told.clientId(),
                plan.id(),
                told.point(),
                told.checklist(),
                plan.team(),
                caller.id(),
                startedAt,
                day,
                now);
        visits.add(visit);
        return visit;
    }

    /** By whoever began it: somebody else's is forbidden, and not shown. */
    Visit again(Visit known, VisitUpload told) {
        if (!known.visitor().equals(caller.id())) throw notTheirs();
        known.mustBe(told);
        return known;
    }

    /** A phone whose clock is ahead was there when it told us, at the latest. */
    private static Instant notAfter(Instant now, Instant told) {
        Instant startedAt = told.truncatedTo(ChronoUnit.MICROS);
        return startedAt.isAfter(now) ? now : startedAt;
    }

    private Point openPoint(String code, LocalDate day) {
        Point point = register.point(code).orElseThrow(() -> InspectionRefused.unknownPoint(code));
        if (point.endedOn() != null && !day.isBefore(point.endedOn()))
            throw InspectionRefused.endedPoint(code, point.endedOn());
        return point;
    }

    private void mustBeFor(Point point, UUID id) {
        Checklist checklist = checklists.find(id).orElseThrow(() -> InspectionRefused.unknownChecklist(id));
        if (!checklist.pointType().equals(point.type()))
            throw InspectionRefused.checklistOfAnotherType(point.type(), checklist.pointType());
    }

    private static ForbiddenException notTheirs() {
        return new ForbiddenException("expected a plan and a visit of the caller, but it is not");
    }
}
