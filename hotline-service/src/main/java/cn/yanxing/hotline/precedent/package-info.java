/** What arbiters ruled about whose orders of a kind are: what the next dispatcher reads before sending one on. */
@NullMarked
package cn.yanxing.hotline.precedent;

import org.jspecify.annotations.NullMarked;
