package cn.yanxing.issue.cases;

/** These cases by those. */
public record Ratio(Selection numerator, Selection denominator, Measure measure) {

    /** The limit of a desk's stage, without which it cannot be told whether it was kept. */
    public boolean needsLimit() {
        return numerator.needsLimit() || denominator.needsLimit();
    }
}
