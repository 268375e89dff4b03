package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.contracts.OrderEvent.OrderSupplemented;
import cn.yanxing.contracts.OrderEvent.OrderUrged;
import cn.yanxing.contracts.OrderEvent.UrgedBy;
import cn.yanxing.hotline.pressing.Pressing;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;
import java.util.Optional;

/** The part of an {@link Order} that hears what is said of it while it is open: that it should go faster, and more of it. */
@CheckReturnValue
final class Hearing {

    private final Order order;
    private final Assignment assignment;
    private final Pressing pressing;

    Hearing(Order order, Assignment assignment, Pressing pressing) {
        this.order = order;
        this.assignment = assignment;
        this.pressing = pressing;
    }

    Optional<OrderEvent> urge(UrgedBy by, Instant now) {
        mustBeOpen();
        return pressing.urge(by, now)
                ? Optional.of(new OrderUrged(order.id(), assignment.unit(), order.round(), by, pressing.urges(), now))
                : Optional.empty();
    }

    OrderSupplemented supplement(Instant now) {
        mustBeOpen();
        pressing.supplement(now);
        return new OrderSupplemented(order.id(), assignment.unit(), order.round(), now);
    }

    private void mustBeOpen() {
        if (!order.status().isOpen()) throw OrderRefusal.notOpen(order.status());
    }
}
