package cn.yanxing.issue.handover;

import cn.yanxing.issue.clock.LimitView;
import cn.yanxing.time.Deadline;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over sheet as it was written: {@code 2026-000123-2} is the second of issue {@code 2026-000123}. It is replaced
 * when the issue has a later one. The limit is null on sheets of a time when it was not kept; the law is the one
 * that the catalogue named on that day.
 */
public record Sheet(
        String number,
        int round,
        @Nullable String issuer,
        String unit,
        String instruction,
        @Nullable String legalBasis,
        Instant handedOverAt,
        Deadline deadline,
        @Nullable LimitView limit,
        boolean replaced) {}
