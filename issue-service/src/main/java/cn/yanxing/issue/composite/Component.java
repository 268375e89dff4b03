package cn.yanxing.issue.composite;

import cn.yanxing.issue.cases.CaseWords;
import cn.yanxing.kit.formula.Selection;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One part of a composite, of {@code weight} points in a hundred: an indicator by one version of its formula - or what it
 * lacks of 100 %, where less is better - or a number of cases on a scale.
 */
public record Component(
        int weight,
        @Nullable String indicator,
        @Nullable String version,
        boolean complement,

        @Nullable @JsonDeserialize(converter = CaseWords.class)
        Selection count,

        @Nullable Scale scale) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Component {
        boolean rate = indicator != null && version != null && count == null && scale == null;
        boolean volume = indicator == null && version == null && count != null && scale != null && !complement;
        if (weight <= 0 || rate == volume)
            throw new IllegalArgumentException(
                    "expected an indicator's version or a count with its scale, and a weight, but it is " + weight + " "
                            + indicator + " " + version + " " + count);
    }

    /** Of a rate in percent, or of points of a hundred; exact. */
    BigDecimal points(BigDecimal value) {
        BigDecimal good = complement ? HUNDRED.subtract(value) : value;
        return good.multiply(BigDecimal.valueOf(weight)).movePointLeft(2);
    }
}
