/** Everything that was done to an order, oldest first. */
@NullMarked
package cn.yanxing.hotline.history;

import org.jspecify.annotations.NullMarked;
