package cn.yanxing.issue.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the first stage of a limit went: until when the danger had to be stopped, when the unit said that it was (or put
 * all of it right), whether that is late now, and whether it ever was.
 */
public record ContainmentView(Instant dueAt, @Nullable Instant containedAt, boolean overdue, boolean wasOverdue) {}
