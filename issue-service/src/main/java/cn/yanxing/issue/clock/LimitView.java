package cn.yanxing.issue.clock;

import cn.yanxing.contracts.register.RegisterEntry.Term;
import cn.yanxing.time.Course;
import org.jspecify.annotations.Nullable;

/**
 * The limit behind a deadline: its term, the season that chose it, if one did, and its first stage, if it has two. The
 * term counts from the first stage's end.
 */
public record LimitView(Term term, @Nullable String season, Course.@Nullable Stage containment) {}
