package cn.yanxing.issue.handover;

import cn.yanxing.time.Deadline;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a hand-over puts on paper; {@code issuer} is the unit of whoever handed over, none for the hotline's machine. */
public record NewSheet(
        UUID issueId,
        String issueNumber,
        String catalogueItem,
        @Nullable String condition,
        int round,
        @Nullable String issuer,
        String unit,
        String instruction,
        Instant handedOverAt,
        Deadline deadline) {}
