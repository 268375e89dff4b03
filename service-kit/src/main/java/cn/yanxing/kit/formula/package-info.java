/**
 * Published figures as formulas: what stands on either side of a fraction is written in words, each of which says its
 * condition in SQL once, so that a list is asked for by the very words by which it was counted.
 */
@NullMarked
package cn.yanxing.kit.formula;

import org.jspecify.annotations.NullMarked;
