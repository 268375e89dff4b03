package cn.yanxing.kit.parking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event that a listener could not handle, or that waits behind such a one, with everything needed to judge it. */
public record ParkedEvent(
        UUID id,
        String listener,
        String stream,
        @Nullable String key,
        @Nullable Long sequence,
        @Nullable Long handledUpTo,
        String state,
        @Nullable String type,
        String headers,
        String body,
        int partition,
        long offset,
        Instant heldAt,
        int attempts,
        @Nullable String reason) {}
