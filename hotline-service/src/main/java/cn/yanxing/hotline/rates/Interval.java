package cn.yanxing.hotline.rates;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Between what percentages the true share lies nineteen times in twenty, by Wilson's score: of few orders a share says
 * little, and this says how little.
 */
public record Interval(BigDecimal low, BigDecimal high) {

    private static final double Z = 1.959963984540054; // the normal distribution's 97.5 %

    static Interval of(long numerator, long denominator) {
        double n = denominator;
        double share = numerator / n;
        double middle = share + Z * Z / (2 * n);
        double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        double whole = 1 + Z * Z / n;
        return new Interval(percent((middle - half) / whole), percent((middle + half) / whole));
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(100 * Math.min(1, Math.max(0, share))).setScale(2, RoundingMode.HALF_UP);
    }
}
