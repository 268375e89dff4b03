package cn.yanxing.issue.cases;

import cn.yanxing.kit.formula.Selection;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a ratio divides by what, and how the quotient is told. */
public enum Measure implements cn.yanxing.kit.formula.Measure {
    /** Cases by cases, in percent. */
    PERCENT("count(*) FILTER (WHERE %s)", "count(*) FILTER (WHERE %s)", 100, " %"),
    /** The time over the limit by the limit, in seconds by the clock on the wall: how many limits too late. */
    TIMES(
            "coalesce(sum(extract(epoch FROM handled_at - due_at)) FILTER (WHERE %s), 0)::bigint",
            "coalesce(sum(extract(epoch FROM due_at - clock_started_at)) FILTER (WHERE %s), 0)::bigint", 1, "");

    private final String dividend;
    private final String divisor;
    private final int factor;
    private final String sign;

    Measure(String dividend, String divisor, int factor, String sign) {
        this.dividend = dividend;
        this.divisor = divisor;
        this.factor = factor;
        this.sign = sign;
    }

    String dividend(Selection of) {
        return dividend.formatted(of.sql());
    }

    String divisor(Selection of) {
        return divisor.formatted(of.sql());
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
