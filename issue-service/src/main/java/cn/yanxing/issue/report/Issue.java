package cn.yanxing.issue.report;

import static cn.yanxing.issue.report.IssueStatus.CLOSED;
import static cn.yanxing.issue.report.IssueStatus.DUPLICATE;
import static cn.yanxing.issue.report.IssueStatus.FILED;
import static cn.yanxing.issue.report.IssueStatus.HANDED_OVER;
import static cn.yanxing.issue.report.IssueStatus.RECTIFIED;
import static cn.yanxing.issue.report.IssueStatus.REPORTED;
import static cn.yanxing.issue.report.IssueStatus.SIGNED;
import static cn.yanxing.issue.report.IssueStatus.VOID;

import cn.yanxing.contracts.IssueEvent.IssueClosed;
import cn.yanxing.contracts.IssueEvent.IssueFiled;
import cn.yanxing.contracts.IssueEvent.IssueFixedOnTheSpot;
import cn.yanxing.contracts.IssueEvent.IssueHandedOver;
import cn.yanxing.contracts.IssueEvent.IssueRectified;
import cn.yanxing.contracts.IssueEvent.IssueRejected;
import cn.yanxing.contracts.IssueEvent.IssueReopened;
import cn.yanxing.contracts.IssueEvent.IssueReported;
import cn.yanxing.contracts.IssueEvent.IssueSeparated;
import cn.yanxing.contracts.IssueEvent.IssueSigned;
import cn.yanxing.contracts.IssueEvent.IssueVerificationFailed;
import cn.yanxing.contracts.IssueEvent.IssueVoided;
import cn.yanxing.contracts.IssueEvent.IssueVolunteersRequested;
import cn.yanxing.issue.attention.Attention;
import cn.yanxing.issue.clock.Limit;
import cn.yanxing.issue.place.Spot;
import cn.yanxing.issue.request.Requests;
import cn.yanxing.kit.access.Actor;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One problem in one place that one unit must put right. It is with at most one unit at a time, and nobody closes what
 * they or their own unit put right. A round that is over keeps its history; reopening starts a new one, a new clock.
 */
@Entity
@CheckReturnValue
class Issue {
    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Origin origin;

    @Enumerated(EnumType.STRING)
    private IssueStatus status;

    private @Nullable UUID mainIssue;

    private @Nullable String condition;

    @Embedded
    private Spot spot;

    private int round;
    private int reworks;

    @Embedded
    private Custody custody;

    @Embedded
    private Milestones milestones;

    @Embedded
    private @Nullable Reporter reporter;

    @Embedded
    private Requests requests = new Requests();

    @Embedded
    private Attention attention = new Attention();

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Issue() {}

    private Issue(NewIssue fresh, Instant now) {
        id = fresh.id();
        origin = fresh.origin();
        status = REPORTED;
        condition = fresh.condition();
        spot = fresh.spot();
        reporter = fresh.reporter();
        round = 1;
        milestones = new Milestones(now);
        custody = Custody.none();
    }

    static Issue report(NewIssue fresh, Instant now) {
        return new Issue(fresh, now);
    }

    IssueReported reported() {
        return new IssueReported(
                id,
                origin.number(),
                origin.source(),
                origin.catalogueItem(),
                spot.place(),
                origin.orderId(),
                milestones.reportedAt());
    }

    IssueFiled file(String underCondition, Instant now) {
        status.mustBe(REPORTED, FILED);
        move(FILED, now);
        condition = underCondition;
        return new IssueFiled(id, origin.catalogueItem(), underCondition, round, now);
    }

    IssueRejected reject(IssueActs.Verdict verdict, Instant now) {
        move(verdict.status(), now);
        return new IssueRejected(id, verdict.name(), origin.orderId(), now);
    }

    /** It is about the same as the main issue, and follows it until somebody separates them. */
    IssueRejected join(IssueFacts main, Instant now) {
        move(DUPLICATE, now);
        mainIssue = main.id();
        return new IssueRejected(id, DUPLICATE.name(), origin.orderId(), now);
    }

    /** Back to what it was: a report as it came in, with the time at which it did. */
    IssueSeparated separate(Instant now) {
        status.mustBe(DUPLICATE, REPORTED);
        if (mainIssue == null) throw IssueRefused.notJoined(origin.number());
        move(REPORTED, milestones.reportedAt());
        mainIssue = null;
        return new IssueSeparated(id, now);
    }

    /** It ends after the issues of its assisting units, however it ends. */
    Issue after(Children children) {
        children.mustHaveEnded();
        return this;
    }

    /** A unit helps once at a time, and not itself. */
    void mustTakeAssistance(Children children, String by) {
        if (!status.takesAssistance()) throw IssueRefused.noAssistanceNow(status);
        if (by.equals(custody.facts().unit()) || children.areWith(by)) throw IssueRefused.unitAlreadyAtIt(by);
    }

    /** It should never have been filed. What was closed once was one, and what an order asked for is the hotline's to end. */
    IssueVoided declareVoid(String reasonCode, Instant now) {
        if (status == CLOSED || milestones.wasClosed()) throw IssueRefused.voidAfterClosing();
        if (origin.orderId() != null) throw IssueRefused.ofAnOrder();
        String had = custody.facts().unit();
        move(VOID, now);
        requests.withdraw("voiding", now);
        custody.takeBack(now);
        return new IssueVoided(id, had, round, reasonCode, now);
    }

    /** Whoever found it put it right at once; there was no unit, no limit, and nothing to verify but the two photos. */
    IssueFixedOnTheSpot fixOnTheSpot(Rectifier by, IssueActs.OnTheSpotFix fix, Instant now) {
        status.mustBe(FILED, CLOSED);
        if (origin.orderId() != null) throw IssueRefused.ofAnOrder();
        milestones.reach(RECTIFIED, now);
        move(CLOSED, now);
        custody.putRight(by, null, now);
        return new IssueFixedOnTheSpot(id, custody.unit(), round, fix.before(), fix.after(), now);
    }

    IssueHandedOver handOver(String toUnit, String withInstruction, Limit limit, Instant now) {
        status.mustBe(FILED, HANDED_OVER);
        return handOn(toUnit, withInstruction, limit, now);
    }

    /** The order behind it went to another unit, or into another round, while this one still had it. */
    IssueHandedOver handOn(String toUnit, String withInstruction, Limit limit, Instant now) {
        move(HANDED_OVER, now);
        requests.withdraw("hand-over", now);
        Instant dueAt = custody.give(toUnit, withInstruction, limit, now);
        return new IssueHandedOver(id, toUnit, round, withInstruction, spot.place(), origin.orderId(), now, dueAt);
    }

    /** The order behind it began a new round while nobody had closed the old one: its clock is forgotten. */
    void beginRound(int next) {
        round = next;
        reworks = 0;
        custody.clock().forget();
    }

    IssueSigned sign(Instant now) {
        status.mustBe(HANDED_OVER, SIGNED);
        move(SIGNED, now);
        return new IssueSigned(id, unit(), round, origin.orderId(), now);
    }

    /** What the unit asks for, and what it is granted. */
    Grants grants() {
        return new Grants(this, custody, requests);
    }

    /** What pushes it on. */
    Escalation escalation() {
        return new Escalation(this, custody.clock(), attention);
    }

    IssueVolunteersRequested askVolunteers(IssueActs.Volunteers asked, Instant now) {
        if (status != SIGNED) throw IssueRefused.volunteersBeforeSigning(status);
        custody.askVolunteers(asked, now);
        return new IssueVolunteersRequested(
                id,
                unit(),
                round,
                asked.errandKind(),
                asked.people(),
                asked.instruction(),
                spot.place(),
                now,
                asked.neededBy());
    }

    void goOnWithoutVolunteers() {
        custody.goOnWithoutVolunteers();
    }

    /** A request that still waits is answered by the deed. */
    IssueRectified rectify(String by, List<UUID> photos, @Nullable UUID errand, Instant now) {
        move(RECTIFIED, now);
        requests.withdraw("rectification", now);
        custody.putRight(new Rectifier(by, unit()), errand, now);
        return new IssueRectified(
                id,
                unit(),
                round,
                origin.orderId(),
                errand,
                photos,
                now,
                custody.clock().dueAt());
    }

    IssueClosed close(Actor checker, Instant now) {
        mustBeCheckedBy(checker, CLOSED);
        move(CLOSED, now);
        Instant rectifiedAt = Objects.requireNonNull(milestones.rectifiedAt());
        return new IssueClosed(
                id,
                unit(),
                round,
                reworks,
                origin.orderId(),
                rectifiedAt,
                custody.clock().dueAt(),
                now);
    }

    IssueVerificationFailed rework(Actor checker, Limit limit, Instant now) {
        mustBeCheckedBy(checker, SIGNED);
        move(SIGNED, now);
        reworks++;
        Instant dueAt = custody.workAgain(limit, now);
        String checkerUnit = Objects.requireNonNull(checker.unit());
        return new IssueVerificationFailed(id, unit(), round, checkerUnit, reworks, origin.orderId(), now, dueAt);
    }

    IssueReopened reopen(int nextRound, String reasonCode, Instant now) {
        status.mustBe(CLOSED, FILED);
        move(FILED, now);
        beginRound(nextRound);
        custody.release();
        return new IssueReopened(id, round, reasonCode, origin.orderId(), now);
    }

    /** Nobody judges what they or their own unit put right; of an older system's issues nobody knows who did. */
    void mustBeLookedAtAgainBy(Actor checker) {
        if (custody.facts().rectifiedUnit() != null) custody.mustNotHavePutItRight(checker);
    }

    /** The unit that has it or put it right last. */
    String unit() {
        return custody.unit();
    }

    IssueFacts facts() {
        return new IssueFacts(
                id,
                version,
                origin,
                status,
                mainIssue,
                condition,
                spot,
                custody.facts(),
                round,
                reworks,
                milestones,
                custody.clock(),
                Optional.ofNullable(reporter).orElseGet(Reporter::none),
                requests.open(),
                attention.view());
    }

    UUID id() {
        return id;
    }

    IssueStatus status() {
        return status;
    }

    int round() {
        return round;
    }

    @Nullable
    UUID orderId() {
        return origin.orderId();
    }

    /** Back with the desk, as when it was filed. */
    void backToDesk(Instant now) {
        move(FILED, Objects.requireNonNull(milestones.filedAt()));
        custody.takeBack(now);
    }

    void move(IssueStatus target, Instant now) {
        status = status.to(target);
        milestones.reach(target, now);
    }

    private void mustBeCheckedBy(Actor checker, IssueStatus target) {
        status.mustBe(RECTIFIED, target);
        custody.mustNotHavePutItRight(checker);
    }
}
