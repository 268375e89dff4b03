package cn.yanxing.issue.indicator;

import cn.yanxing.issue.cases.CaseWords;
import cn.yanxing.issue.cases.Ground;
import cn.yanxing.issue.cases.Measure;
import cn.yanxing.issue.cases.Ratio;
import cn.yanxing.issue.cases.Scope;
import cn.yanxing.kit.formula.Period;
import cn.yanxing.kit.formula.Selection;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of an indicator, for periods that begin on {@code validFrom} or later. Versions of different cities stand
 * side by side; {@code source} says whose it is. {@code limitMinutes} is the limit of the desk's stage, if it has one.
 */
public record Formula(
        String version,
        LocalDate validFrom,
        @JsonDeserialize(converter = CaseWords.class) Selection numerator,
        @JsonDeserialize(converter = CaseWords.class) Selection denominator,
        @Nullable Integer limitMinutes,
        String source,
        String sourceEn) {

    public Formula {
        if (new Ratio(numerator, denominator, Measure.PERCENT).needsLimit() != (limitMinutes != null))
            throw new IllegalArgumentException(
                    "expected a limit just where there is a stage, but " + version + " is not so");
    }

    /** {@code 结案 ÷ 应结案}. */
    String inChinese() {
        return numerator.inChinese() + " ÷ " + denominator.inChinese();
    }

    Ground ground(Period period, Scope scope) {
        return new Ground(period, scope, limitMinutes);
    }

    boolean holdsIn(Period period) {
        return !validFrom.isAfter(period.firstDay());
    }
}
