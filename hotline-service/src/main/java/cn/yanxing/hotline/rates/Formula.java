package cn.yanxing.hotline.rates;

import cn.yanxing.hotline.rates.counted.Measure;
import cn.yanxing.hotline.rates.counted.Ratio;
import cn.yanxing.kit.formula.Selection;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/** One version of a rate; {@code source} says whose it is. */
public record Formula(
        String version,
        Measure measure,
        @JsonDeserialize(converter = OrderWords.class) Selection numerator,
        @JsonDeserialize(converter = OrderWords.class) Selection denominator,
        String source,
        String sourceEn) {

    /** {@code 应办结且非超期 ÷ 应办结}. */
    String inChinese() {
        return numerator.inChinese() + " ÷ " + denominator.inChinese();
    }

    Ratio ratio() {
        return new Ratio(numerator, denominator, measure);
    }
}
