package cn.yanxing.issue.inspection.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan in a list, with how far its round of today is. {@code stops} are the points of its route that were visited in
 * the round, and those that still wait for it: what the register has ended waits for nobody.
 */
public record PlanRow(
        UUID id,
        String name,
        String team,
        String teamName,
        Cadence cadence,
        Round time,
        @Nullable String endedBy,
        Round round,
        int visited,
        int stops) {}
