package cn.yanxing.hotline.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A published rate and what it counts. {@code value} is in percent, rounded half up to two decimals; with nothing to
 * count there is none, and the text is a dash, never 100 %.
 */
public record Rate(
        String code,
        String name,
        String formula,
        long numerator,
        long denominator,
        @Nullable BigDecimal value,
        String text) {

    static Rate of(String code, String name, String formula, long numerator, long denominator) {
        if (denominator == 0) return new Rate(code, name, formula, numerator, denominator, null, "—");
        BigDecimal value =
                BigDecimal.valueOf(numerator * 100).divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
        return new Rate(code, name, formula, numerator, denominator, value, value.toPlainString() + " %");
    }
}
