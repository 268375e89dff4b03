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
import java.util.Map;
import java.util.UUID;

/** 回头看: somebody of another unit than the one that put it right looks at a closed issue again. */
@ApplicationScoped
public class SecondLookService {
    /** Its line of the history. */
    private static final String LOOK_BACK = "look-back";

    private static final String WHY_AGAIN = "LOOK_BACK_FAILED";

    private final Issues issues;
    private final Dossier dossier;
    private final Deeds deeds;
    private final Photos photos;
    private final Clock clock;

    SecondLookService(Issues issues, Dossier dossier, Deeds deeds, Photos photos, Clock clock) {
        this.issues = issues;
        this.dossier = dossier;
        this.deeds = deeds;
        this.photos = photos;
        this.clock = clock;
    }

    /** Answers whether it was taken up again for this: what others have taken up meanwhile goes its own way. */
    @Transactional
    public boolean look(UUID id, IssueActs.Verification seen) {
        Instant now = clock.instant();
        Actor checker = deeds.actor();
        Issue issue = issues.locked(id);
        issue.verification().mustBeLookedAtAgainBy(checker);
        photos.mustExist(seen.photos());
        IssueStatus from = issue.status();
        boolean takenUp = !seen.passed() && from == IssueStatus.CLOSED;
        Step step = Step.of(LOOK_BACK, checker)
                .noting(seen.note())
                .with(Map.of("passed", seen.passed()))
                .showing(seen.photos());
        List<IssueEvent> told = takenUp ? List.of(issue.reopen(issue.round() + 1, WHY_AGAIN, now)) : List.of();
        dossier.keep(issue, from, step, now, told);
        return takenUp;
    }
}
