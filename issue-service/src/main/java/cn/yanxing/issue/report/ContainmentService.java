package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.kit.photo.Photos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** 控制险情: the unit stops the danger first and shows it; putting it right has its own limit. */
@ApplicationScoped
public class ContainmentService {

    private final Deeds deeds;
    private final EscalationService escalation;
    private final Photos photos;
    private final Clock clock;

    ContainmentService(Deeds deeds, EscalationService escalation, Photos photos, Clock clock) {
        this.deeds = deeds;
        this.escalation = escalation;
        this.photos = photos;
        this.clock = clock;
    }

    /** Whether it was late is settled first. */
    @Transactional
    public IssueView contain(UUID id, long version, IssueActs.Containment act) {
        Instant now = clock.instant();
        Issue issue = deeds.own(id, version);
        photos.mustExist(act.photos());
        escalation.catchUp(issue, now);
        IssueEvent contained = issue.containing().contain(act.photos(), now);
        return deeds.keep(
                issue,
                issue.status(),
                deeds.step(Act.CONTAINMENT).noting(act.note()).showing(act.photos()),
                now,
                List.of(contained));
    }
}
