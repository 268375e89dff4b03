package cn.yanxing.issue.report;

import cn.yanxing.issue.place.Spot;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an issue is from its first moment. */
record NewIssue(UUID id, Origin origin, @Nullable String condition, Spot spot, Reporter reporter) {}
