package cn.yanxing.issue.inspection.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A point on a route (WGS 84), its checklist of now, and, once somebody was there in this round, their last visit.
 * {@code ended}: the register has ended it; nobody need go there any more.
 */
public record Stop(
        String point,
        String name,
        String type,
        double longitude,
        double latitude,
        String unit,
        String unitName,
        boolean ended,
        @Nullable UUID checklist,
        @Nullable UUID visit,
        @Nullable Instant visitedAt) {}
