package cn.yanxing.kit.formula;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a formula says of a period: how many things stand in either list, the exact fraction, and its value rounded half up
 * to two decimals. With nothing to divide by there is no value but a dash, and {@code reason} says why: never 0 %, never
 * 100 %.
 */
public record Reading(
        String version,
        String formula,
        long numerator,
        long denominator,
        @Nullable String fraction,
        @Nullable BigDecimal value,
        String text,
        @Nullable String reason) {

    private static final String NOTHING_TO_DIVIDE_BY = "denominator-empty";

    /** By this version of a formula, written as it is published. */
    public static Reading of(String version, String formula, Measure measure, Tally tally) {
        String fraction = tally.divisor() == 0 ? null : tally.dividend() + "/" + tally.divisor();
        BigDecimal value = fraction == null ? null : measure.value(tally.dividend(), tally.divisor());
        return new Reading(
                version,
                formula,
                tally.numerator(),
                tally.denominator(),
                fraction,
                value,
                value == null ? "—" : measure.text(value),
                value == null ? NOTHING_TO_DIVIDE_BY : null);
    }
}
