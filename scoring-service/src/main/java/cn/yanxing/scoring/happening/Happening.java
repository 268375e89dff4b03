package cn.yanxing.scoring.happening;

import cn.yanxing.scoring.casebook.CaseKey;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event that was heard, with what its case is about and where; codes only, no words yet. */
public record Happening(
        long position,
        UUID event,
        String type,
        Instant at,
        CaseKey caseKey,
        @Nullable String number,
        @Nullable String subject,
        @Nullable String unit,
        @Nullable Spot spot,
        int minutes) {

    /** Where it is. */
    public record Spot(
            double longitude,
            double latitude,
            @Nullable String street,
            @Nullable String grid) {}
}
