package cn.yanxing.scoring.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rate with what it was counted from; a fraction of 1 to four decimals, half up; nothing is no rate, never all. */
public record Rate(
        long numerator,
        long denominator,
        @Schema(examples = "0.9797") @Nullable BigDecimal value) {

    public static Rate of(long numerator, long denominator) {
        if (denominator == 0) return new Rate(numerator, 0, null);
        return new Rate(
                numerator,
                denominator,
                BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), 4, RoundingMode.HALF_UP));
    }
}
