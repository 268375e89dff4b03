package cn.yanxing.issue.report.messaging;

import cn.yanxing.contracts.VolunteerEvent;
import cn.yanxing.contracts.VolunteerEvent.ErrandCompleted;
import cn.yanxing.contracts.VolunteerEvent.ErrandLapsed;
import cn.yanxing.issue.report.LinkedService;
import cn.yanxing.kit.inbox.Reactions;
import cn.yanxing.kit.inbox.Received;
import cn.yanxing.kit.inbox.StreamListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Hears of the volunteers' errands: one done for an issue puts it right, a lapsed one leaves it to the unit. */
@ApplicationScoped
class ErrandListener implements StreamListener {

    private final LinkedService linked;

    ErrandListener(LinkedService linked) {
        this.linked = linked;
    }

    @Override
    public String name() {
        return "issue.volunteers";
    }

    @Override
    public Reactions reactions() {
        return Reactions.to(VolunteerEvent.class)
                .on(ErrandCompleted.class, this::completed)
                .on(ErrandLapsed.class, this::lapsed);
    }

    private void completed(Received<ErrandCompleted> completed) {
        UUID issueId = completed.event().issueId();
        if (issueId != null) linked.done(issueId, completed.event());
    }

    private void lapsed(Received<ErrandLapsed> lapsed) {
        UUID issueId = lapsed.event().issueId();
        if (issueId != null) linked.lapsed(issueId, lapsed.event());
    }
}
