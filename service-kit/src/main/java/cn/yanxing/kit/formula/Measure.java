package cn.yanxing.kit.formula;

import java.math.BigDecimal;

/** What becomes of a quotient, and how it is told. */
public interface Measure {

    /** Rounded half up to two decimals. */
    BigDecimal value(long dividend, long divisor);

    /** With its unit: {@code 97.97 %}. */
    String text(BigDecimal value);
}
