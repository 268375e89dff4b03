package cn.yanxing.issue.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A return that waits for the dispatcher's decision. */
public record ReturnRequestView(
        String reasonCode, @Nullable String note, @Nullable String suggestedUnit, String askedBy, Instant askedAt) {}
