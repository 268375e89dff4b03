package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.issue.history.Step;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.photo.Photos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** 即查即改: whoever looks at it puts it right at once and shows it, before and after. */
@ApplicationScoped
public class OnTheSpotService {
    /** The line of the history that shows what it was like. */
    static final String FINDING = "on-the-spot-finding";

    private final Dossier dossier;
    private final Deeds deeds;
    private final Photos photos;
    private final Clock clock;

    OnTheSpotService(Dossier dossier, Deeds deeds, Photos photos, Clock clock) {
        this.dossier = dossier;
        this.deeds = deeds;
        this.photos = photos;
        this.clock = clock;
    }

    @Transactional
    public IssueView fix(UUID id, long version, IssueActs.OnTheSpotFix act) {
        Instant now = clock.instant();
        Issue issue = deeds.seen(id, version);
        Actor fixer = deeds.actor();
        if (fixer.unit() == null) throw IssueRefused.fixerWithoutUnit();
        issue.status().mustBe(IssueStatus.FILED, IssueStatus.CLOSED);
        photos.mustExist(act.before());
        photos.mustExist(act.after());
        Step finding = Step.of(FINDING, fixer).showing(act.before());
        dossier.keep(issue, IssueStatus.FILED, finding, now, List.<IssueEvent>of());
        IssueEvent fixed = issue.after(deeds.childrenOf(id))
                .ending()
                .fixOnTheSpot(new Rectifier(fixer.id(), fixer.unit()), act, now);
        Step step = deeds.step(Act.ON_THE_SPOT_FIX).noting(act.text()).showing(act.after());
        return deeds.keep(issue, IssueStatus.FILED, step, now, List.of(fixed));
    }
}
