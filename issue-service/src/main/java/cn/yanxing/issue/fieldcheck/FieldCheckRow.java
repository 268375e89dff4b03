package cn.yanxing.issue.fieldcheck;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A field check in an inspector's list: what to look for, where, and until when. */
public record FieldCheckRow(
        UUID id,
        UUID issueId,
        String number,
        String catalogueItem,
        String catalogueItemName,
        String description,
        @Nullable String placeText,
        double longitude,
        double latitude,
        @Nullable String grid,
        @Nullable String inspector,
        String note,
        Instant askedAt,
        Instant dueAt,
        boolean overdue) {}
