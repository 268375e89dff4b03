/** Not taking an order on: proposed by one, confirmed by another, and open to the citizen's one objection. */
@NullMarked
package cn.yanxing.hotline.refusal;

import org.jspecify.annotations.NullMarked;
