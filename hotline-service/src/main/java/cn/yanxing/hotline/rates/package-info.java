/**
 * The rates K01 to K20 that the district publishes, each version of each formula with the orders behind its numerator and
 * its denominator. {@code rates.json} reads like the table of the design.
 */
@NullMarked
package cn.yanxing.hotline.rates;

import org.jspecify.annotations.NullMarked;
