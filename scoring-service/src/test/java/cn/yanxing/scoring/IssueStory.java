package cn.yanxing.scoring;

import cn.yanxing.contracts.IssueEvent.IssueClosed;
import cn.yanxing.contracts.IssueEvent.IssueContained;
import cn.yanxing.contracts.IssueEvent.IssueContainmentOverdue;
import cn.yanxing.contracts.IssueEvent.IssueExempted;
import cn.yanxing.contracts.IssueEvent.IssueExtended;
import cn.yanxing.contracts.IssueEvent.IssueFiled;
import cn.yanxing.contracts.IssueEvent.IssueFixedOnTheSpot;
import cn.yanxing.contracts.IssueEvent.IssueHandedOver;
import cn.yanxing.contracts.IssueEvent.IssueOverdue;
import cn.yanxing.contracts.IssueEvent.IssueRectified;
import cn.yanxing.contracts.IssueEvent.IssueRejected;
import cn.yanxing.contracts.IssueEvent.IssueReopened;
import cn.yanxing.contracts.IssueEvent.IssueReported;
import cn.yanxing.contracts.IssueEvent.IssueResumed;
import cn.yanxing.contracts.IssueEvent.IssueReturned;
import cn.yanxing.contracts.IssueEvent.IssueSeparated;
import cn.yanxing.contracts.IssueEvent.IssueSigned;
import cn.yanxing.contracts.IssueEvent.IssueSuspended;
import cn.yanxing.contracts.IssueEvent.IssueVerificationFailed;
import cn.yanxing.contracts.IssueEvent.IssueVoided;
import cn.yanxing.contracts.IssueEvent.Source;
import cn.yanxing.contracts.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An issue: reported on Monday at nine, due two days after it is handed over. */
public final class IssueStory extends Story<IssueStory> {

    public static final Duration LIMIT = Duration.ofDays(2);
    public static final Place CORNER = new Place(112.61, 26.89, STREET_A, null, null, null);

    public final UUID id = anId();
    private final Source source;
    private UUID order;
    private String unit = "nobody";
    private int round = 1;
    private int reworks;
    private Instant dueAt = MONDAY;
    private Instant rectifiedAt = MONDAY;

    private IssueStory(Source source) {
        this.source = source;
    }

    public static IssueStory anIssue() {
        return new IssueStory(Source.GRID_WORKER).reported();
    }

    public static IssueStory anImportedIssue() {
        return new IssueStory(Source.IMPORT).reported();
    }

    public static IssueStory anIssueOfOrder(UUID order) {
        IssueStory story = new IssueStory(Source.HOTLINE);
        story.order = order;
        return story.reported();
    }

    public static IssueStory anIssueWith(String unit) {
        return anIssue().filed().handedOverTo(unit).signed();
    }

    private IssueStory reported() {
        return tell(new IssueReported(id, "2026-000007", source, "road-damage", CORNER, order, now));
    }

    public IssueStory filed() {
        return tell(new IssueFiled(id, "road-damage", "ordinary", round, now));
    }

    public IssueStory rejected() {
        return tell(new IssueRejected(id, "DUPLICATE", order, now));
    }

    public IssueStory separated() {
        return tell(new IssueSeparated(id, now));
    }

    public IssueStory handedOverTo(String to) {
        unit = to;
        dueAt = now.plus(LIMIT);
        return tell(new IssueHandedOver(id, unit, round, "put it right", CORNER, order, now, dueAt));
    }

    public IssueStory signed() {
        return tell(new IssueSigned(id, unit, round, order, now));
    }

    public IssueStory returned() {
        return tell(new IssueReturned(id, unit, round, "NOT_OURS", order, now));
    }

    public IssueStory overdue() {
        now = dueAt.isAfter(now) ? dueAt : now;
        return tell(new IssueOverdue(id, unit, round, order, dueAt, now));
    }

    /** The first stage of the limit ends an hour after now, and nobody has stopped the danger. */
    public IssueStory containmentOverdue() {
        wait(Duration.ofHours(1));
        return tell(new IssueContainmentOverdue(id, unit, round, order, now, now));
    }

    public IssueStory contained() {
        return tell(new IssueContained(id, unit, round, order, List.of(), now, now));
    }

    public IssueStory rectified() {
        rectifiedAt = now;
        return tell(new IssueRectified(id, unit, round, order, null, List.of(), now, dueAt));
    }

    public IssueStory rectifiedAtTheLastMoment() {
        now = dueAt;
        return rectified();
    }

    public IssueStory verificationFailed() {
        reworks++;
        dueAt = now.plus(LIMIT);
        return tell(new IssueVerificationFailed(id, unit, round, "team-1", reworks, order, now, dueAt));
    }

    /** The clock went on: the old limit still holds. */
    public IssueStory verificationFailedWithTheOldLimit() {
        reworks++;
        return tell(new IssueVerificationFailed(id, unit, round, "team-1", reworks, order, now, dueAt));
    }

    public IssueStory extendedBy(Duration more) {
        Instant previous = dueAt;
        dueAt = (dueAt.isAfter(now) ? dueAt : now).plus(more);
        return tell(new IssueExtended(id, unit, round, 1, "MATERIAL_LATE", order, now, previous, dueAt));
    }

    /** The appeal against the lateness that was told last is upheld. */
    public IssueStory exempted() {
        return exempted(unit, round, dueAt);
    }

    /** The appeal against an earlier deadline is upheld. */
    public IssueStory exempted(String ofUnit, int inRound, Instant deadline) {
        return tell(new IssueExempted(id, ofUnit, inRound, "FORCE_MAJEURE", order, deadline, now));
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** The clock stands until it is resumed, and goes on by as much. */
    public IssueStory suspendedFor(Duration rest) {
        tell(new IssueSuspended(id, unit, round, "SEASON", order, now, now.plus(rest)));
        boolean wasLate = dueAt.isBefore(now);
        now = now.plus(rest);
        if (!wasLate) dueAt = dueAt.plus(rest);
        return this;
    }

    public IssueStory resumed() {
        return tell(new IssueResumed(id, unit, round, order, now, dueAt));
    }

    public IssueStory voided() {
        return tell(new IssueVoided(id, unit, round, "FILED_IN_ERROR", now));
    }

    public IssueStory fixedOnTheSpotBy(String team) {
        return tell(new IssueFixedOnTheSpot(id, team, round, List.of(), List.of(), now));
    }

    public IssueStory closed() {
        return tell(new IssueClosed(id, unit, round, reworks, order, rectifiedAt, dueAt, now));
    }

    public IssueStory reopened() {
        return reopened("LOOK_BACK_FAILED");
    }

    public IssueStory reopenedByTheOrdersNextRound() {
        return reopened("order-round");
    }

    private IssueStory reopened(String reasonCode) {
        round++;
        return tell(new IssueReopened(id, round, reasonCode, order, now));
    }
}
