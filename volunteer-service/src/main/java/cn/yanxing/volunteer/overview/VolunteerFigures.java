package cn.yanxing.volunteer.overview;

import cn.yanxing.volunteer.errand.ErrandStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Errands and hours in numbers, counted from the rows at {@code asOf}. */
public record VolunteerFigures(
        long volunteers,
        long activeVolunteers,
        long errands,
        long forIssues,
        long forOrders,
        Map<ErrandStatus, Long> byStatus,
        long minutes,
        List<OfTeam> byTeam,
        Instant asOf) {

    /** What one team served. */
    public record OfTeam(String team, String name, String unit, long volunteers, long minutes) {}
}
