package cn.yanxing.issue.attention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How often an issue was pushed on, and when last. */
public record AttentionView(
        int urges,
        @Nullable Instant urgedAt,
        int supervisions,
        @Nullable Instant supervisedAt) {}
