package cn.yanxing.issue.report.messaging;

import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.contracts.OrderEvent.Handling;
import cn.yanxing.contracts.OrderEvent.OrderDispatched;
import cn.yanxing.contracts.OrderEvent.OrderRevoked;
import cn.yanxing.contracts.OrderEvent.OrderSupplemented;
import cn.yanxing.contracts.OrderEvent.OrderTransferred;
import cn.yanxing.contracts.OrderEvent.OrderUrged;
import cn.yanxing.contracts.OrderEvent.OrderVoided;
import cn.yanxing.issue.report.CallOffService;
import cn.yanxing.issue.report.LinkedService;
import cn.yanxing.kit.inbox.Reactions;
import cn.yanxing.kit.inbox.Received;
import cn.yanxing.kit.inbox.StreamListener;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears of the hotline's orders: field work opens an issue, or takes the order's issue up again; an end calls it off. */
@ApplicationScoped
class OrderListener implements StreamListener {

    private final LinkedService linked;
    private final CallOffService callOff;

    OrderListener(LinkedService linked, CallOffService callOff) {
        this.linked = linked;
        this.callOff = callOff;
    }

    @Override
    public String name() {
        return "issue.orders";
    }

    @Override
    public Reactions reactions() {
        return Reactions.to(OrderEvent.class)
                .on(OrderDispatched.class, this::on)
                .on(OrderUrged.class, urged -> linked.heard(urged.event().orderId(), "order-urged"))
                .on(OrderSupplemented.class, more -> linked.heard(more.event().orderId(), "order-supplemented"))
                .on(
                        OrderTransferred.class,
                        gone -> callOff.orderEnded(gone.event().orderId(), "ORDER_TRANSFERRED"))
                .on(OrderRevoked.class, gone -> callOff.orderEnded(gone.event().orderId(), "ORDER_REVOKED"))
                .on(OrderVoided.class, gone -> callOff.orderEnded(gone.event().orderId(), "ORDER_VOID"));
    }

    private void on(Received<OrderDispatched> dispatched) {
        OrderDispatched order = dispatched.event();
        if (order.handling() == Handling.FIELD) linked.fieldWork(order);
        else linked.otherHandling(order);
    }
}
