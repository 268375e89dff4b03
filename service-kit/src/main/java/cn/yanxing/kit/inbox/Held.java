package cn.yanxing.kit.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event that was read and has not been handled: it waits for its turn or its time, or is parked with a reason. */
record Held(
        UUID id,
        Inbound record,
        boolean parked,
        int attempts,
        @Nullable Instant giveUpAt) {

    /** Nothing but the events before it holds it back. */
    boolean waitsForItsTurn() {
        return !parked && giveUpAt == null;
    }

    String key() {
        String key = record.key();
        if (key == null) throw new IllegalStateException("expected a readable record, but " + id + " is none");
        return key;
    }

    long sequence() {
        return record.place();
    }
}
