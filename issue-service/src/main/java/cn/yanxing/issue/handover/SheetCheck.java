package cn.yanxing.issue.handover;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What anybody who holds a sheet may know of it. A number and a code that do not belong together are not genuine, and
 * nothing more is said. {@code replaced} when the issue was handed over anew since.
 */
public record SheetCheck(
        boolean genuine,
        String number,
        @Nullable Instant handedOverAt,
        @Nullable String unitName,
        @Nullable Instant dueAt,
        boolean replaced) {}
