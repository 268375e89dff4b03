/** Lists of orders and what waits for whom. */
@NullMarked
package cn.yanxing.hotline.desk;

import org.jspecify.annotations.NullMarked;
