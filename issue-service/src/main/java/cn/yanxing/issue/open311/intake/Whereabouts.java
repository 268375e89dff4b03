package cn.yanxing.issue.open311.intake;

import org.jspecify.annotations.Nullable;

/**
 * Where a report is (WGS 84), and what the reporter calls the place. Not {@code exact}: only what the address reminds
 * of, so that the desk has a place to begin with; it is never told as coordinates.
 */
record Whereabouts(
        double longitude,
        double latitude,
        @Nullable String point,
        @Nullable String text,
        boolean exact) {}
