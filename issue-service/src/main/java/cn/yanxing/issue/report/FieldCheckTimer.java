package cn.yanxing.issue.report;

import cn.yanxing.kit.timer.Timer;
import cn.yanxing.kit.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells of a field check that nobody answered in time. */
@ApplicationScoped
class FieldCheckTimer implements TimerHandler {

    private final FieldCheckService checks;

    FieldCheckTimer(FieldCheckService checks) {
        this.checks = checks;
    }

    @Override
    public String kind() {
        return FieldCheckService.TIMER;
    }

    @Override
    public void fire(Timer due) {
        checks.ring(due.subject());
    }
}
