package cn.yanxing.issue.inspection.visit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose visits, of which plan, on which point; one that is not said is any. */
public record VisitFilter(
        @Nullable String team,
        @Nullable UUID plan,
        @Nullable String point) {}
