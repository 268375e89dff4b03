package cn.yanxing.hotline.order.messaging;

import cn.yanxing.contracts.OrderEvent.Limit;
import cn.yanxing.hotline.order.LimitTimer;
import cn.yanxing.hotline.order.ReactionService;
import cn.yanxing.kit.timer.Timer;
import cn.yanxing.kit.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** The time to sign is over. */
@ApplicationScoped
class SignTimer implements TimerHandler {

    private final ReactionService orders;

    SignTimer(ReactionService orders) {
        this.orders = orders;
    }

    @Override
    public String kind() {
        return LimitTimer.SIGN;
    }

    @Override
    public void fire(Timer due) {
        orders.limitPassed(due.subject(), Limit.SIGN, LimitTimer.round(due), due.fireAt());
    }
}
