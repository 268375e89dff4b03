package cn.yanxing.issue.indicator;

import cn.yanxing.issue.cases.Dimension;
import cn.yanxing.issue.cases.Measure;
import cn.yanxing.kit.formula.Reading;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An indicator taken apart: the parts' cases add up to those of the whole. */
public record Breakdown(String code, Dimension by, Counted counted, Reading whole, List<Part> parts) {

    /**
     * A part, with its percentage of the whole's numerator and denominator. {@code part} is null for the cases that have
     * none: no unit yet, or an item of which the catalogue says no kind.
     */
    public record Part(
            @Nullable String part,
            Reading reading,
            @Nullable BigDecimal shareOfNumerator,
            @Nullable BigDecimal shareOfDenominator) {

        static Part of(@Nullable String part, Reading reading, Reading whole) {
            return new Part(
                    part,
                    reading,
                    share(reading.numerator(), whole.numerator()),
                    share(reading.denominator(), whole.denominator()));
        }

        private static @Nullable BigDecimal share(long part, long whole) {
            return whole == 0 ? null : Measure.PERCENT.value(part, whole);
        }
    }
}
