package cn.yanxing.hotline.rates.counted;

import cn.yanxing.kit.formula.Selection;

/** These orders by those. */
public record Ratio(Selection numerator, Selection denominator, Measure measure) {}
