package cn.yanxing.issue.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of an issue's history: when, from which state to which, and the step. */
public record Entry(
        UUID issueId,
        Instant at,
        @Nullable String fromStatus,
        @Nullable String toStatus,
        Step step) {}
