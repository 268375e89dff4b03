package cn.yanxing.issue.importing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that was done to an issue in the older system, in that system's own words. */
record PastStep(
        Instant at,
        String name,
        @Nullable String by,
        @Nullable String note) {}
