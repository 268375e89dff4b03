package cn.yanxing.issue.report;

import cn.yanxing.issue.clock.Rung;
import cn.yanxing.kit.timer.Timer;
import cn.yanxing.kit.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** Warns of an issue's deadline, tells that it passed, and the leaders; ends a suspension: each once. */
@ApplicationScoped
class DueTimerHandler implements TimerHandler {

    private final EscalationService escalation;
    private final RequestService requests;
    private final LeaderService leaders;

    DueTimerHandler(EscalationService escalation, RequestService requests, LeaderService leaders) {
        this.escalation = escalation;
        this.requests = requests;
        this.leaders = leaders;
    }

    @Override
    public String kind() {
        return DueTimer.KIND;
    }

    @Override
    public void fire(Timer due) {
        String at = due.details().getOrDefault(DueTimer.AT, Rung.OVERDUE.name());
        if (at.equals(DueTimer.RESUMPTION)) requests.endSuspension(due.subject());
        else if (at.equals(DueTimer.CONTAINMENT)) escalation.endFirstStage(due.subject());
        else if (at.equals(DueTimer.LEADERS)) leaders.tell(due.subject());
        else escalation.climb(due.subject(), Rung.valueOf(at));
    }
}
