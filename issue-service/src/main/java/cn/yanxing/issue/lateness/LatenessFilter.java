package cn.yanxing.issue.lateness;

import cn.yanxing.issue.request.RequestStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which latenesses are listed: of a unit, of an issue, those whose appeal stands so; null is all. */
public record LatenessFilter(
        @Nullable String unit,
        @Nullable UUID issue,
        @Nullable RequestStatus appeal) {}
