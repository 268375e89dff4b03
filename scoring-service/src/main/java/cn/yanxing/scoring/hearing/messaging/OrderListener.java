package cn.yanxing.scoring.hearing.messaging;

import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.kit.inbox.Reactions;
import cn.yanxing.kit.inbox.StreamListener;
import cn.yanxing.scoring.hearing.HearingService;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears every event of the stream {@code orders}. */
@ApplicationScoped
class OrderListener implements StreamListener {

    private final HearingService hearing;

    OrderListener(HearingService hearing) {
        this.hearing = hearing;
    }

    @Override
    public String name() {
        return "scoring.orders";
    }

    @Override
    public Reactions reactions() {
        return Reactions.to(OrderEvent.class).together(hearing::hear);
    }
}
