package cn.yanxing.issue.handover;

import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import cn.yanxing.time.Deadline;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over sheet as it was written: {@code 2026-000123-2} is the second of issue {@code 2026-000123}. It is replaced
 * when the issue has a later one.
 */
public record Sheet(
        String number,
        int round,
        @Nullable String issuer,
        String unit,
        String instruction,
        Instant handedOverAt,
        Deadline deadline,
        @Nullable Term term,
        boolean replaced) {

    /** The limit under which it was handed over: so many of that unit. */
    public record Term(int count, LimitUnit unit) {}
}
