package cn.yanxing.issue.track;

import cn.yanxing.issue.dispute.DisputeView;
import cn.yanxing.issue.rating.RatingView;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a report is, for whoever holds its code: plain status and dates, nothing about people. A report that was
 * joined to another issue, {@code joinedTo}, follows it: number and reporting are its own, the rest is that issue's.
 * {@code dueAt} is until when the unit shall put it right, while it has it. {@code disputableUntil} is the last day on which
 * its closing may be disputed, {@code dispute} what came of it; its reason is shown to whoever wrote it only.
 * {@code ratableUntil} is the last day on which the closing may be rated, {@code rating} what this report's holder said.
 */
public record TrackView(
        String number,
        @Nullable String joinedTo,
        String status,
        String catalogueItemName,
        @Nullable String unitName,
        Instant reportedAt,
        @Nullable Instant filedAt,
        @Nullable Instant handedOverAt,
        @Nullable Instant rectifiedAt,
        @Nullable Instant closedAt,
        @Nullable Instant dueAt,
        @Nullable LocalDate disputableUntil,
        @Nullable DisputeView dispute,
        @Nullable LocalDate ratableUntil,
        @Nullable RatingView rating) {}
