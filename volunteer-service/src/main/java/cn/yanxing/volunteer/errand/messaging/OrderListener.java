package cn.yanxing.volunteer.errand.messaging;

import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.contracts.OrderEvent.Handling;
import cn.yanxing.contracts.OrderEvent.OrderClosed;
import cn.yanxing.contracts.OrderEvent.OrderDispatched;
import cn.yanxing.contracts.OrderEvent.OrderReturned;
import cn.yanxing.contracts.OrderEvent.OrderRevoked;
import cn.yanxing.contracts.OrderEvent.OrderTransferred;
import cn.yanxing.contracts.OrderEvent.OrderVoided;
import cn.yanxing.kit.inbox.Reactions;
import cn.yanxing.kit.inbox.Received;
import cn.yanxing.kit.inbox.StreamListener;
import cn.yanxing.volunteer.errand.OfferService;
import jakarta.enterprise.context.ApplicationScoped;

/** Orders dispatched to volunteers become errands; what is taken back or closed is no longer offered. */
@ApplicationScoped
class OrderListener implements StreamListener {

    private final OfferService offers;

    OrderListener(OfferService offers) {
        this.offers = offers;
    }

    @Override
    public String name() {
        return "volunteer.orders";
    }

    @Override
    public Reactions reactions() {
        return Reactions.to(OrderEvent.class)
                .on(OrderDispatched.class, this::on)
                .on(OrderReturned.class, this::over)
                .on(OrderClosed.class, this::over)
                .on(OrderTransferred.class, this::over)
                .on(OrderRevoked.class, this::over)
                .on(OrderVoided.class, this::over);
    }

    private void over(Received<? extends OrderEvent> ended) {
        offers.noLongerNeededByOrder(ended.event().orderId());
    }

    private void on(Received<OrderDispatched> dispatched) {
        if (dispatched.event().handling() == Handling.VOLUNTEER) {
            offers.askedByOrder(dispatched.event());
        }
    }
}
