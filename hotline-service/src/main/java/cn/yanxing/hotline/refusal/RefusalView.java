package cn.yanxing.hotline.refusal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A refusal as its readers get it: proposed, confirmed when {@code refusedAt} is there, and what the citizen objects. */
public record RefusalView(
        RefusalReason reasonCode,
        String notice,
        String proposedBy,
        Instant proposedAt,
        @Nullable Instant refusedAt,
        @Nullable Instant objectUntil,
        @Nullable Instant objectedAt,
        @Nullable String objection) {}
