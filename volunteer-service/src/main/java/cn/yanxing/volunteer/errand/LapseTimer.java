package cn.yanxing.volunteer.errand;

import cn.yanxing.kit.timer.Timer;
import cn.yanxing.kit.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets an errand lapse that nobody took, or nobody came to, by the time it was needed. */
@ApplicationScoped
class LapseTimer implements TimerHandler {

    static final String KIND = "errand-lapse";

    private final ErrandService errands;

    LapseTimer(ErrandService errands) {
        this.errands = errands;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(Timer due) {
        errands.lapse(due.subject());
    }
}
