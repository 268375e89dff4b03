package cn.yanxing.hotline.order.messaging;

import cn.yanxing.hotline.order.EndingService;
import cn.yanxing.hotline.order.ReactionService;
import cn.yanxing.kit.timer.Timer;
import cn.yanxing.kit.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** The receiver of an order that was handed over should have acknowledged it by now. */
@ApplicationScoped
class ReceiptTimer implements TimerHandler {

    private final ReactionService orders;

    ReceiptTimer(ReactionService orders) {
        this.orders = orders;
    }

    @Override
    public String kind() {
        return EndingService.RECEIPT_TIMER;
    }

    @Override
    public void fire(Timer due) {
        orders.receiptMissed(due.subject());
    }
}
