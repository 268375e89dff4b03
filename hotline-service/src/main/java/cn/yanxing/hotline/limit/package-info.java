/** How long a unit has: to sign, to handle, to hand an order back. */
@NullMarked
package cn.yanxing.hotline.limit;

import org.jspecify.annotations.NullMarked;
