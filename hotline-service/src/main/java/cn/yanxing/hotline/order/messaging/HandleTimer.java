package cn.yanxing.hotline.order.messaging;

import cn.yanxing.contracts.OrderEvent.Limit;
import cn.yanxing.hotline.order.LimitTimer;
import cn.yanxing.hotline.order.ReactionService;
import cn.yanxing.kit.timer.Timer;
import cn.yanxing.kit.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** The time to handle is over. */
@ApplicationScoped
class HandleTimer implements TimerHandler {

    private final ReactionService orders;

    HandleTimer(ReactionService orders) {
        this.orders = orders;
    }

    @Override
    public String kind() {
        return LimitTimer.HANDLE;
    }

    @Override
    public void fire(Timer due) {
        orders.limitPassed(due.subject(), Limit.HANDLE, LimitTimer.round(due), due.fireAt());
    }
}
