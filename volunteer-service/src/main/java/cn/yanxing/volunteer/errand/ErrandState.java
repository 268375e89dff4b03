package cn.yanxing.volunteer.errand;

import cn.yanxing.contracts.Place;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An errand as it stands, for whoever shows it. */
record ErrandState(
        UUID id,
        long version,
        String number,
        ErrandStatus status,
        String kind,
        int people,
        int taken,
        String instruction,
        Place place,
        @Nullable UUID issueId,
        @Nullable UUID orderId,
        String askedBy,
        @Nullable String unit,
        Instant offeredAt,
        Instant neededBy,
        @Nullable Instant endedAt,
        @Nullable String reasonCode,
        @Nullable String report,
        List<UUID> photos,
        List<Participation> participations) {

    boolean hasRoom() {
        return taken < people;
    }
}
