package cn.yanxing.issue.inspection.visit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A visit in a list, with how many of its items were seen, how many failed, and the issues that those became. */
public record VisitRow(
        UUID id,
        UUID plan,
        String point,
        String team,
        String visitor,
        Instant startedAt,
        int seen,
        int failed,
        List<Raised> raised) {

    /** An issue that a failed item became. */
    public record Raised(UUID id, String number) {}
}
