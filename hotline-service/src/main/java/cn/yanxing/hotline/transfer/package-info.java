/** Handing an order to somebody outside the district's units, and knowing that it arrived. */
@NullMarked
package cn.yanxing.hotline.transfer;

import org.jspecify.annotations.NullMarked;
