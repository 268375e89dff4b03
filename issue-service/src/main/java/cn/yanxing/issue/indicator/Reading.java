package cn.yanxing.issue.indicator;

import cn.yanxing.issue.cases.Measure;
import cn.yanxing.issue.cases.Tally;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a formula says of a period: how many cases stand in either list, the exact fraction, and its value rounded half up
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

    static Reading of(Formula formula, Measure measure, Tally tally) {
        String fraction = tally.divisor() == 0 ? null : tally.dividend() + "/" + tally.divisor();
        BigDecimal value = fraction == null ? null : measure.value(tally.dividend(), tally.divisor());
        return new Reading(
                formula.version(),
                formula.inChinese(),
                tally.numerator(),
                tally.denominator(),
                fraction,
                value,
                value == null ? "—" : measure.text(value),
                value == null ? NOTHING_TO_DIVIDE_BY : null);
    }
}
