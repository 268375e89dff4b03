package cn.yanxing.issue.report.messaging;

import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.contracts.OrderEvent.Handling;
import cn.yanxing.contracts.OrderEvent.OrderDispatched;
import cn.yanxing.issue.report.LinkedService;
import cn.yanxing.kit.inbox.Reactions;
import cn.yanxing.kit.inbox.Received;
import cn.yanxing.kit.inbox.StreamListener;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears of the hotline's orders: field work opens an issue, or takes the order's issue up again. */
@ApplicationScoped
class OrderListener implements StreamListener {

    private final LinkedService linked;

    OrderListener(LinkedService linked) {
        this.linked = linked;
    }

    @Override
    public String name() {
        return "issue.orders";
    }

    @Override
    public Reactions reactions() {
        return Reactions.to(OrderEvent.class).on(OrderDispatched.class, this::on);
    }

    private void on(Received<OrderDispatched> dispatched) {
        OrderDispatched order = dispatched.event();
        if (order.handling() == Handling.FIELD) linked.fieldWork(order);
        else linked.otherHandling(order);
    }
}
