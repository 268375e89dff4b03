package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.issue.dispute.Dispute;
import cn.yanxing.issue.dispute.DisputeDecision;
import cn.yanxing.issue.dispute.DisputeRefused;
import cn.yanxing.issue.dispute.DisputeStatus;
import cn.yanxing.issue.dispute.Disputes;
import cn.yanxing.issue.dispute.Objection;
import cn.yanxing.issue.history.History;
import cn.yanxing.issue.history.Step;
import cn.yanxing.issue.track.TrackView;
import cn.yanxing.issue.track.Tracking;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 异议: a resident says that what was closed is not right, and somebody who had no part in it decides. */
@ApplicationScoped
public class DisputeService {

    /** Its line of the history. */
    private static final String DISPUTE = "dispute";

    private static final String WHY_AGAIN = "DISPUTE_UPHELD";

    private final Issues issues;
    private final Disputes disputes;
    private final Tracking tracking;
    private final History history;
    private final Dossier dossier;
    private final Deeds deeds;
    private final Register register;
    private final Clock clock;

    DisputeService(
            Issues issues,
            Disputes disputes,
            Tracking tracking,
            History history,
            Dossier dossier,
            Deeds deeds,
            Register register,
            Clock clock) {
        this.issues = issues;
        this.disputes = disputes;
        this.tracking = tracking;
        this.history = history;
        this.dossier = dossier;
        this.deeds = deeds;
        this.register = register;
        this.clock = clock;
    }

    /**
     * By whoever holds number and code; of a report that was joined to another, it is the other's closing. Answers how
     * far the report is then.
     */
    @Transactional
    public TrackView dispute(Objection told) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Tracking.Ids ids = tracking.ids(told.number(), told.code());
        Issue issue = issues.locked(ids.followed());
        IssueEvent disputed = new Closing(issue).dispute(register.zone(), now);
        String closedBy = history.whoClosed(issue.id()).orElse(null);
        disputes.add(new Dispute(
                issue.id(), issue.round(), ids.told(), closedBy, told.reason(), now, DisputeStatus.OPEN, null));
        Step step = Step.of(DISPUTE, Actor.system("resident"))
                .anonymously("resident")
                .noting(told.reason())
                .with(Map.of("report", told.number()));
        dossier.keep(issue, IssueStatus.CLOSED, step, now, List.of(disputed));
        return tracking.find(told.number(), told.code());
    }

    /** By nobody who closed it, and nobody of the unit that put it right. */
    @Transactional
    public IssueView decide(UUID id, long version, DisputeDecision act) {
        Instant now = clock.instant();
        Actor decider = deeds.actor();
        Issue issue = issues.toDecide(id, version);
        IssueStatus from = issue.status();
        Dispute brought = disputes.latest(id).orElseThrow(DisputeRefused::noneOpen);
        issue.verification().mustBeLookedAtAgainBy(decider);
        disputes.keep(brought.decided(act, decider, now));
        IssueEvent told =
                act.upheld() ? issue.reopen(issue.round() + 1, WHY_AGAIN, now) : new Closing(issue).stand(now);
        Step step = deeds.step(Act.DISPUTE_DECISION).noting(act.reply()).with(Map.of("upheld", act.upheld()));
        return deeds.keep(issue, from, step, now, List.of(told));
    }
}
