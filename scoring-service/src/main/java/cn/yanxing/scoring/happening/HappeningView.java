package cn.yanxing.scoring.happening;

import cn.yanxing.scoring.casebook.CaseKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One happening for a screen, in the reader's language. */
public record HappeningView(
        UUID id,
        @Schema(examples = "issue.closed.v1") String type,
        String title,
        Instant at,
        CaseKind caseKind,
        UUID caseId,
        @Nullable String number,
        @Nullable String subject,
        @Nullable String unit,
        @Nullable String unitName,
        @Nullable PlaceView place) {

    /** Where it is, with the street's name. */
    public record PlaceView(
            double longitude,
            double latitude,
            @Nullable String street,
            @Nullable String streetName,
            @Nullable String grid) {}
}
