/** The HTTP edge of orders. */
@NullMarked
package cn.yanxing.hotline.order.web;

import org.jspecify.annotations.NullMarked;
