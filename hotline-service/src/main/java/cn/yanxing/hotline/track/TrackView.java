package cn.yanxing.hotline.track;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An order in plain words, for the citizen who asked; the answer once it was reviewed, or why it was not taken on. */
public record TrackView(
        String number,
        String status,
        Instant registeredAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant dispatchedAt,
        @Nullable Instant repliedAt,
        @Nullable Instant closedAt,
        @Nullable Instant handleDueAt,
        @Nullable String answer,
        @Nullable String notice,
        @Nullable Instant objectUntil) {}
