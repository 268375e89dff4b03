package cn.yanxing.contracts;

import org.jspecify.annotations.Nullable;

/**
 * Where something is: WGS 84 degrees and the register's areas around it. An area is null where the register knows
 * none there; {@code point} is the evaluation point (测评点) when the fact belongs to one.
 */
public record Place(
        double longitude,
        double latitude,
        @Nullable String street,
        @Nullable String community,
        @Nullable String grid,
        @Nullable String point) {}
