package cn.yanxing.issue.clock;

import cn.yanxing.time.Deadline;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a deadline came about: from when it runs, by which limit, as far as that was kept, and over which days. */
public record Derivation(Instant from, @Nullable LimitView limit, Deadline deadline) {}
