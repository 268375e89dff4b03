package cn.yanxing.hotline.order;

import cn.yanxing.kit.timer.Timer;
import cn.yanxing.kit.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** The arbiter's time is over. */
@ApplicationScoped
class RulingTimer implements TimerHandler {

    static final String KIND = "order-ruling-due";

    private final ArbitrationService arbitrations;

    RulingTimer(ArbitrationService arbitrations) {
        this.arbitrations = arbitrations;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(Timer due) {
        arbitrations.leaveToThePlace(due.subject());
    }
}
