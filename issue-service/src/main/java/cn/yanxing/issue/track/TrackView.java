package cn.yanxing.issue.track;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a report is, for whoever holds its code: plain status and dates, nothing about people. */
public record TrackView(
        String number,
        String status,
        String catalogueItemName,
        @Nullable String unitName,
        Instant reportedAt,
        @Nullable Instant filedAt,
        @Nullable Instant handedOverAt,
        @Nullable Instant rectifiedAt,
        @Nullable Instant closedAt) {}
