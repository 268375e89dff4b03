package cn.yanxing.issue.family;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The main issue of one, or one of an assisting unit, as it is named beside the other; without an id to those who may
 * not see it.
 */
public record Relative(
        @Nullable UUID id,
        String number,
        String status,
        @Nullable String unit,
        @Nullable String unitName) {}
