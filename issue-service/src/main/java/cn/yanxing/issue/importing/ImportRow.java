package cn.yanxing.issue.importing;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of an older system, as it came. Times and numbers are read one by one, so that a bad row is refused alone:
 * {@code status} is open or closed; a closed row without {@code closedAt} closed when it was last changed.
 */
public record ImportRow(
        @Nullable String externalId,
        @Nullable String catalogueItem,
        @Nullable String status,
        @Nullable String requestedAt,
        @Nullable String updatedAt,
        @Nullable String closedAt,
        @Nullable String closureCode,
        @Nullable Double longitude,
        @Nullable Double latitude,
        @Nullable String placeText,
        @Nullable Boolean hasPhoto,
        @Nullable List<@NotNull ImportStep> steps) {

    /**
     * What was done to the issue between its report and its closure, by name, by whom and when, in the older system's own
     * words; shown in the history as they are.
     */
    public record ImportStep(
            @Nullable String at,
            @Nullable String name,
            @Nullable String by,
            @Nullable String note) {}
}
