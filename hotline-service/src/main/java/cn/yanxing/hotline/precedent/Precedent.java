package cn.yanxing.hotline.precedent;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ruling (裁定): in which category and street an order was whose, and why. {@code grounds} are the arbiter's words;
 * {@code ruledBy} is a person, or the system where the place decided.
 */
public record Precedent(
        UUID id,
        UUID orderId,
        String category,
        @Nullable String street,
        String contestedBy,
        String unit,
        @Nullable String grounds,
        String ruledBy,
        Instant ruledAt) {}
