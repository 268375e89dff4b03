package cn.yanxing.volunteer.errand;

import cn.yanxing.contracts.Place;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of volunteers, by whom, and what it is for: an issue, an order, or neither when a person asked. */
record Ask(
        String kind,
        int people,
        String instruction,
        Place place,
        Instant neededBy,
        String askedBy,
        @Nullable String unit,
        @Nullable UUID issueId,
        @Nullable UUID orderId) {

    boolean isFromADesk() {
        return issueId == null && orderId == null;
    }
}
