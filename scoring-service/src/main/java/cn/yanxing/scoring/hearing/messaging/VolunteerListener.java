package cn.yanxing.scoring.hearing.messaging;

import cn.yanxing.contracts.VolunteerEvent;
import cn.yanxing.kit.inbox.Reactions;
import cn.yanxing.kit.inbox.StreamListener;
import cn.yanxing.scoring.hearing.HearingService;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears every event of the stream {@code volunteers}. */
@ApplicationScoped
class VolunteerListener implements StreamListener {

    private final HearingService hearing;

    VolunteerListener(HearingService hearing) {
        this.hearing = hearing;
    }

    @Override
    public String name() {
        return "scoring.volunteers";
    }

    @Override
    public Reactions reactions() {
        return Reactions.to(VolunteerEvent.class).together(hearing::hear);
    }
}
