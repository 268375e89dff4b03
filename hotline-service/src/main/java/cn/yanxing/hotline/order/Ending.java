package cn.yanxing.hotline.order;

import static cn.yanxing.hotline.order.OrderStatus.REVOKED;
import static cn.yanxing.hotline.order.OrderStatus.TRANSFERRED;
import static cn.yanxing.hotline.order.OrderStatus.VOID;

import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.contracts.OrderEvent.OrderRevoked;
import cn.yanxing.contracts.OrderEvent.OrderTransferred;
import cn.yanxing.contracts.OrderEvent.OrderVoided;
import cn.yanxing.hotline.transfer.Transfer;
import cn.yanxing.hotline.transfer.TransferOrder;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;
import java.util.Optional;

/** The part of an {@link Order} that knows how it ends without a unit's work. Its unit stays known, and has it no more. */
@CheckReturnValue
final class Ending {

    private final Order order;
    private final Assignment assignment;
    private final Transfer transfer;

    Ending(Order order, Assignment assignment, Transfer transfer) {
        this.order = order;
        this.assignment = assignment;
        this.transfer = transfer;
    }

    OrderTransferred transfer(TransferOrder decision, Instant now) {
        OrderStatus target = order.status().to(TRANSFERRED);
        transfer.to(decision, now);
        end(target);
        return new OrderTransferred(order.id(), assignment.unit(), order.round(), decision.destination(), now);
    }

    /** The citizen takes it back. What the public must be kept safe from goes on without them (依职权). */
    Optional<OrderEvent> withdraw(boolean goesOnExOfficio, Instant now) {
        OrderStatus target = order.status().to(REVOKED);
        if (order.milestones().withdrawnAt() != null) throw OrderRefusal.withdrawnBefore();
        order.milestones().withdrawn(now);
        if (goesOnExOfficio) return Optional.empty();
        end(target);
        return Optional.of(new OrderRevoked(order.id(), assignment.unit(), order.round(), now));
    }

    OrderVoided declareVoid(String reasonCode, Instant now) {
        end(VOID);
        return new OrderVoided(order.id(), assignment.unit(), order.round(), reasonCode, now);
    }

    private void end(OrderStatus target) {
        order.move(target);
        assignment.closeField();
    }
}
