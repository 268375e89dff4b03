package cn.yanxing.issue.report;

import static cn.yanxing.issue.report.IssueStatus.CLOSED;
import static cn.yanxing.issue.report.IssueStatus.FILED;
import static cn.yanxing.issue.report.IssueStatus.HANDED_OVER;
import static cn.yanxing.issue.report.IssueStatus.RECTIFIED;
import static cn.yanxing.issue.report.IssueStatus.VOID;

import cn.yanxing.contracts.IssueEvent.IssueFixedOnTheSpot;
import cn.yanxing.contracts.IssueEvent.IssueRejected;
import cn.yanxing.contracts.IssueEvent.IssueVoided;
import cn.yanxing.issue.request.Requests;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;
import java.util.Optional;

/** The part of an {@link Issue} that knows how it ends without a unit's work: rejected, void, or put right at once. */
@CheckReturnValue
final class Ending {
    private final Issue issue;
    private final Custody custody;
    private final Milestones milestones;
    private final Requests requests;

    Ending(Issue issue, Custody custody, Milestones milestones, Requests requests) {
        this.issue = issue;
        this.custody = custody;
        this.milestones = milestones;
        this.requests = requests;
    }

    IssueRejected reject(IssueActs.Verdict verdict, Instant now) {
        issue.move(verdict.status(), now);
        return new IssueRejected(issue.id(), verdict.name(), issue.orderId(), now);
    }

    /** It should never have been filed. What was closed once was one, and what an order asked for is the hotline's to end. */
    IssueVoided declareVoid(String reasonCode, Instant now) {
        if (issue.status() == CLOSED || milestones.wasClosed()) throw IssueRefused.voidAfterClosing();
        if (issue.orderId() != null) throw IssueRefused.ofAnOrder();
        return voided(reasonCode, now);
    }

    /** The order behind it ended without the work. What no unit has taken yet is not done; whoever is at it goes on. */
    Optional<IssueVoided> callOff(String reasonCode, Instant now) {
        boolean untouched = issue.status() == FILED || issue.status() == HANDED_OVER;
        return untouched && !milestones.wasClosed() ? Optional.of(voided(reasonCode, now)) : Optional.empty();
    }

    private IssueVoided voided(String reasonCode, Instant now) {
        String had = custody.facts().unit();
        issue.move(VOID, now);
        requests.withdraw("voiding", now);
        custody.takeBack(now);
        return new IssueVoided(issue.id(), had, issue.round(), reasonCode, now);
    }

    /** Whoever found it put it right at once; there was no unit, no limit, and nothing to verify but the two photos. */
    IssueFixedOnTheSpot fixOnTheSpot(Rectifier by, IssueActs.OnTheSpotFix fix, Instant now) {
        issue.status().mustBe(FILED, CLOSED);
        if (issue.orderId() != null) throw IssueRefused.ofAnOrder();
        milestones.reach(RECTIFIED, now);
        issue.move(CLOSED, now);
        custody.putRight(by, null, now);
        return new IssueFixedOnTheSpot(issue.id(), issue.unit(), issue.round(), fix.before(), fix.after(), now);
    }
}
