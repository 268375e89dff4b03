package cn.yanxing.scoring.hearing.messaging;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.kit.inbox.Reactions;
import cn.yanxing.kit.inbox.StreamListener;
import cn.yanxing.scoring.hearing.HearingService;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears every event of the stream {@code issues}. */
@ApplicationScoped
class IssueListener implements StreamListener {

    private final HearingService hearing;

    IssueListener(HearingService hearing) {
        this.hearing = hearing;
    }

    @Override
    public String name() {
        return "scoring.issues";
    }

    @Override
    public Reactions reactions() {
        return Reactions.to(IssueEvent.class).together(hearing::hear);
    }
}
