package cn.yanxing.hotline.rates;

import cn.yanxing.kit.formula.Reading;
import cn.yanxing.kit.formula.Tally;
import org.jspecify.annotations.Nullable;

/** What one version of a rate says; a share comes with its interval. */
public record Stated(
        boolean published,
        Reading reading,
        String source,
        String sourceEn,
        @Nullable Interval interval) {

    static Stated of(Rate rate, Formula formula, Tally tally) {
        Reading reading = Reading.of(formula.version(), formula.inChinese(), formula.measure(), tally);
        boolean hasInterval = formula.measure().isShare() && tally.denominator() > 0;
        return new Stated(
                rate.versions().get(0).equals(formula),
                reading,
                formula.source(),
                formula.sourceEn(),
                hasInterval ? Interval.of(tally.numerator(), tally.denominator()) : null);
    }
}
