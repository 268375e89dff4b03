/**
 * The indicators of the district: published rates as data, each version of each formula with the cases behind its
 * numerator and its denominator. {@code indicators.json} reads like the table of the standard.
 */
@NullMarked
package cn.yanxing.issue.indicator;

import org.jspecify.annotations.NullMarked;
