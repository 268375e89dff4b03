package cn.yanxing.hotline.rates.counted;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What of the orders on either side is divided by what, and how the quotient is told. */
public enum Measure implements cn.yanxing.kit.formula.Measure {
    /** Orders by orders, in percent. */
    PERCENT(100, " %"),
    /** Satisfied is worth 1, mostly satisfied 0.8; by the orders, in percent. */
    WEIGHTED_PERCENT(100, " %"),
    /** Half of the orders took no longer, from acceptance to closing by the clock on the wall. */
    MEDIAN_HOURS(1, " h"),
    /** Nine in ten took no longer. */
    P90_HOURS(1, " h"),
    /** Half took no longer, in hours of the working calendar. */
    MEDIAN_WORKING_HOURS(1, " h"),
    /** Nine in ten took no longer, in hours of the working calendar. */
    P90_WORKING_HOURS(1, " h");

    private final int factor;
    private final String sign;

    Measure(int factor, String sign) {
        this.factor = factor;
        this.sign = sign;
    }

    /** Whether it is told as a share of the denominator's orders, each of which counts once. */
    public boolean isShare() {
        return this == PERCENT;
    }

    /** Whether it is told of how long the orders took. */
    boolean isTime() {
        return this != PERCENT && this != WEIGHTED_PERCENT;
    }

    boolean isWorkingTime() {
        return this == MEDIAN_WORKING_HOURS || this == P90_WORKING_HOURS;
    }

    /** In percent of the orders, how many took no longer than what is told. */
    int percentile() {
        return this == MEDIAN_HOURS || this == MEDIAN_WORKING_HOURS ? 50 : 90;
    }

    @Override
    public BigDecimal value(long dividend, long divisor) {
        return BigDecimal.valueOf(dividend)
                .multiply(BigDecimal.valueOf(factor))
                .divide(BigDecimal.valueOf(divisor), 2, RoundingMode.HALF_UP);
    }

    @Override
    public String text(BigDecimal value) {
        return value.toPlainString() + sign;
    }
}
