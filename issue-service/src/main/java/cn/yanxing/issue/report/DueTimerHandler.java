package cn.yanxing.issue.report;

import cn.yanxing.kit.timer.Timer;
import cn.yanxing.kit.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells once a round that an issue's deadline passed while a unit had it. */
@ApplicationScoped
class DueTimerHandler implements TimerHandler {

    private final OverdueService overdue;

    DueTimerHandler(OverdueService overdue) {
        this.overdue = overdue;
    }

    @Override
    public String kind() {
        return DueTimer.KIND;
    }

    @Override
    public void fire(Timer due) {
        overdue.passDeadline(due.subject());
    }
}
