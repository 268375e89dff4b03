/**
 * The 12345 hotline, from call to satisfied resident. Owns orders (工单), their limits, call-backs and the partner door.
 * Publishes {@code orders}: registered, accepted, refused, dispatched, signed, returned, replied, review-failed,
 * called-back, rework-started, closed, overdue. Listens to {@code issues} (field work behind an order) and
 * {@code volunteers} (errands). Start reading at {@code order.OrderStatus}, then {@code order.Order}.
 */
@NullMarked
package cn.yanxing.hotline;

import org.jspecify.annotations.NullMarked;
