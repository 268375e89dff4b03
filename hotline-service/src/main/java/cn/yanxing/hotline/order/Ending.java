package cn.yanxing.hotline.order;

import static cn.yanxing.hotline.order.OrderStatus.NOT_ACCEPTED;

import cn.yanxing.contracts.OrderEvent.OrderRefused;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;

/** The part of an {@link Order} that knows how it ends without a unit's work. */
@CheckReturnValue
final class Ending {

    private final Order order;

    Ending(Order order) {
        this.order = order;
    }

    OrderRefused refuse(String reasonCode, Instant now) {
        order.move(NOT_ACCEPTED);
        return new OrderRefused(order.id(), reasonCode, now);
    }
}
