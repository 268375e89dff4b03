package cn.yanxing.issue.handover;

import cn.yanxing.issue.clock.LimitView;
import cn.yanxing.time.Deadline;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a hand-over puts on paper; {@code issuer} is the unit of whoever handed over, none for the hotline's machine. */
public record NewSheet(
        UUID issueId,
        String issueNumber,
        int round,
        @Nullable String issuer,
        String unit,
        String instruction,
        @Nullable String legalBasis,
        Instant handedOverAt,
        Deadline deadline,
        LimitView limit) {}
