/**
 * Orders as the rates count them: each once, at the district's level. {@link
 * cn.yanxing.hotline.rates.counted.OrderTrait} says, once and in SQL, what can be true of an order within a period.
 */
@NullMarked
package cn.yanxing.hotline.rates.counted;

import org.jspecify.annotations.NullMarked;
