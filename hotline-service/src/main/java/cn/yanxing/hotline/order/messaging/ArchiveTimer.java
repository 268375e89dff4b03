package cn.yanxing.hotline.order.messaging;

import cn.yanxing.hotline.order.ReactionService;
import cn.yanxing.kit.timer.Timer;
import cn.yanxing.kit.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** A closed order has been closed for so long that it is put away. */
@ApplicationScoped
class ArchiveTimer implements TimerHandler {

    private final ReactionService orders;

    ArchiveTimer(ReactionService orders) {
        this.orders = orders;
    }

    @Override
    public String kind() {
        return ReactionService.ARCHIVE_TIMER;
    }

    @Override
    public void fire(Timer due) {
        orders.archive(due.subject());
    }
}
