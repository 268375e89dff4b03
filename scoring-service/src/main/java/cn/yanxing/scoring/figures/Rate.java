package cn.yanxing.scoring.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A rate with what it was counted from; per cent to two decimals, half up; nothing counted is no rate, never 100 %. */
public record Rate(
        long numerator, long denominator, @Nullable BigDecimal value) {

    public static Rate of(long numerator, long denominator) {
        if (denominator == 0) return new Rate(numerator, 0, null);
        return new Rate(
                numerator,
                denominator,
                BigDecimal.valueOf(100 * numerator).divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP));
    }
}
