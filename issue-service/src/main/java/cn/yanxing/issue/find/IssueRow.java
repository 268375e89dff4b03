package cn.yanxing.issue.find;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An issue in a list; {@code containmentWasOverdue} is that the danger was once not stopped in time. */
public record IssueRow(
        UUID id,
        String number,
        String status,
        String source,
        String catalogueItem,
        String catalogueItemName,
        String description,
        @Nullable String placeText,
        double longitude,
        double latitude,
        @Nullable String street,
        @Nullable String streetName,
        @Nullable String grid,
        @Nullable String unit,
        @Nullable String unitName,
        int round,
        Instant reportedAt,
        @Nullable Instant dueAt,
        @Nullable Instant closedAt,
        boolean overdue,
        boolean wasOverdue,
        boolean containmentWasOverdue) {}
