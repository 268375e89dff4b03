/** The Kafka edge of orders: what field work and errands mean for the order behind them, and its timers. */
@NullMarked
package cn.yanxing.hotline.order.messaging;

import org.jspecify.annotations.NullMarked;
