package cn.yanxing.issue.report;

import static cn.yanxing.issue.report.IssueStatus.CLOSED;
import static cn.yanxing.issue.report.IssueStatus.DUPLICATE;
import static cn.yanxing.issue.report.IssueStatus.FILED;
import static cn.yanxing.issue.report.IssueStatus.REPORTED;

import cn.yanxing.contracts.IssueEvent.IssueFiled;
import cn.yanxing.contracts.IssueEvent.IssueRejected;
import cn.yanxing.contracts.IssueEvent.IssueReopened;
import cn.yanxing.contracts.IssueEvent.IssueReported;
import cn.yanxing.contracts.IssueEvent.IssueSeparated;
import cn.yanxing.issue.attention.Attention;
import cn.yanxing.issue.fieldcheck.FieldChecks;
import cn.yanxing.issue.place.Spot;
import cn.yanxing.issue.request.Requests;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
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
    private FieldChecks fieldChecks = new FieldChecks();

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

    /** The order behind it began a new round while nobody had closed the old one: its clock is forgotten. */
    void beginRound(int next) {
        round = next;
        reworks = 0;
        custody.clock().forget();
    }

    /** With which unit it is, and what that one does. */
    Handling handling() {
        return new Handling(this, custody, requests, spot.place());
    }

    /** What is looked into before the desk decides. */
    Inquiry inquiry() {
        return new Inquiry(this, fieldChecks);
    }

    /** What the unit asks for, and what it is granted. */
    Grants grants() {
        return new Grants(this, custody, requests);
    }

    /** How it ends without a unit's work. */
    Ending ending() {
        return new Ending(this, custody, milestones, requests);
    }

    /** How somebody else looks at what was put right. */
    Verification verification() {
        return new Verification(this, custody, milestones);
    }

    /** Who helps its unit. */
    Help help() {
        return new Help(this, custody, spot.place());
    }

    /** What is done about danger first. */
    Containing containing() {
        return new Containing(this, custody.clock().containment());
    }

    /** What pushes it on. */
    Escalation escalation() {
        return new Escalation(this, custody.clock(), attention);
    }

    IssueReopened reopen(int nextRound, String reasonCode, Instant now) {
        status.mustBe(CLOSED, FILED);
        move(FILED, now);
        beginRound(nextRound);
        custody.release();
        return new IssueReopened(id, round, reasonCode, origin.orderId(), now);
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
                fieldChecks.last(),
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

    int reworks() {
        return reworks;
    }

    /** Answers how often its unit has it again now. */
    int countRework() {
        return ++reworks;
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

    /** Out of REPORTED only when the desk need not wait for an inspector any more. */
    void move(IssueStatus target, Instant now) {
        IssueStatus next = status.to(target);
        if (status == REPORTED) fieldChecks.conclude(now);
        status = next;
        milestones.reach(target, now);
    }
}
