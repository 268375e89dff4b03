package cn.yanxing.issue.inspection.visit;

import java.time.Instant;
import java.util.UUID;

/** A visit in a list, with how many of its items were seen, and how many failed. */
public record VisitRow(
        UUID id, UUID plan, String point, String team, String visitor, Instant startedAt, int seen, int failed) {}
