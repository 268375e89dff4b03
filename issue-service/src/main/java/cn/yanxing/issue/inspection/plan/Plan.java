package cn.yanxing.issue.inspection.plan;

import cn.yanxing.issue.inspection.InspectionRefused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A team, its route and its cadence. Ended early, its last day is the day on which somebody ended it. */
public record Plan(
        UUID id,
        String name,
        String team,
        Cadence cadence,
        Round time,
        List<String> route,
        String plannedBy,
        Instant plannedAt,
        @Nullable String endedBy) {

    /** What was seen on this day is of this plan; what the phone sends later still is. */
    public void mustRunOn(LocalDate day) {
        if (!time.has(day)) throw InspectionRefused.notRunning(time.from(), time.until());
    }

    /** The round that is under way, or the first or last one before and after the plan's time. */
    Round roundOn(LocalDate day) {
        // ended before it began, it has no day at all
        if (time.until().isBefore(time.from())) return time;
        return cadence.roundOn(time.nearestTo(day), time);
    }

    /** Refused when the route does not pass the point. */
    public void mustLeadTo(String point) {
        if (!route.contains(point)) throw InspectionRefused.notOnRoute(point);
    }
}
