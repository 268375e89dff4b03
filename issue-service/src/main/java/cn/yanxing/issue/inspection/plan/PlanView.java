package cn.yanxing.issue.inspection.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan with one of its rounds: what is done in it, and what is left. {@code endedBy} is who ended it early. */
public record PlanView(
        UUID id,
        String name,
        String team,
        String teamName,
        Cadence cadence,
        Round time,
        String plannedBy,
        Instant plannedAt,
        @Nullable String endedBy,
        Round round,
        int visited,
        List<Stop> stops) {}
