/**
 * Look-back 回头看: of the issues that were closed, some are looked at again, and what has come back is taken up again.
 * Which ones is drawn by {@link cn.yanxing.issue.lookback.Draw} from a seed that nobody could choose: the population is
 * fixed and published first, the seed comes after, and anybody can draw again.
 */
@NullMarked
package cn.yanxing.issue.lookback;

import org.jspecify.annotations.NullMarked;
