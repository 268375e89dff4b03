package cn.yanxing.issue.cases;

import cn.yanxing.kit.formula.Selection;

/** These cases by those. */
public record Ratio(Selection numerator, Selection denominator, Measure measure) {

    /** The limit of a desk's stage, without which it cannot be told whether it was kept. */
    public boolean needsLimit() {
        return numerator.needs("limit") || denominator.needs("limit");
    }
}
