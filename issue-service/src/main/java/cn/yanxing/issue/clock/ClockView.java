package cn.yanxing.issue.clock;

import cn.yanxing.time.Pause;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clock behind a deadline: since when it runs for the unit, since when it stands if it does, the pauses that were
 * not counted, and until when it was extended, how often.
 */
public record ClockView(
        Instant startedAt,
        @Nullable Instant standsSince,
        List<Pause> pauses,
        int extensions,
        @Nullable Instant extendedUntil) {}
