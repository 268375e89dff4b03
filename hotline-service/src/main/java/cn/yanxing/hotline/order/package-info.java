/** The order: its life cycle, what may be done to it, and what follows from it. */
@NullMarked
package cn.yanxing.hotline.order;

import org.jspecify.annotations.NullMarked;
