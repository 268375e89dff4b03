package cn.yanxing.issue.report;

import static cn.yanxing.issue.report.IssueStatus.CLOSED;
import static cn.yanxing.issue.report.IssueStatus.FILED;
import static cn.yanxing.issue.report.IssueStatus.HANDED_OVER;
import static cn.yanxing.issue.report.IssueStatus.RECTIFIED;
import static cn.yanxing.issue.report.IssueStatus.REPORTED;
import static cn.yanxing.issue.report.IssueStatus.SIGNED;

import cn.yanxing.contracts.IssueEvent.IssueClosed;
import cn.yanxing.contracts.IssueEvent.IssueFiled;
import cn.yanxing.contracts.IssueEvent.IssueHandedOver;
import cn.yanxing.contracts.IssueEvent.IssueOverdue;
import cn.yanxing.contracts.IssueEvent.IssueRectified;
import cn.yanxing.contracts.IssueEvent.IssueRejected;
import cn.yanxing.contracts.IssueEvent.IssueReopened;
import cn.yanxing.contracts.IssueEvent.IssueReported;
import cn.yanxing.contracts.IssueEvent.IssueReturned;
import cn.yanxing.contracts.IssueEvent.IssueSigned;
import cn.yanxing.contracts.IssueEvent.IssueVerificationFailed;
import cn.yanxing.contracts.IssueEvent.IssueVolunteersRequested;
import cn.yanxing.issue.clock.DueClock;
import cn.yanxing.issue.clock.Limit;
import cn.yanxing.issue.place.Spot;
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

    private @Nullable String condition;

    @Embedded
    private Spot spot;

    private @Nullable String unit;
    private @Nullable String instruction;
    private int round;
    private int reworks;
    private @Nullable UUID errandId;
    private @Nullable Instant volunteersAskedAt;

    @Embedded
    private @Nullable Rectifier rectifier;

    @Embedded
    private Milestones milestones;

    @Embedded
    private DueClock clock;

    @Embedded
    private @Nullable Reporter reporter;

    @Embedded
    private Returns returns = new Returns();

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
        clock = new DueClock();
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

    IssueHandedOver handOver(String toUnit, String withInstruction, Limit limit, Instant now) {
        status.mustBe(FILED, HANDED_OVER);
        return giveTo(toUnit, withInstruction, limit, now);
    }

    /** The order behind it went to another unit, or into another round, while this one still had it. */
    IssueHandedOver handOn(String toUnit, String withInstruction, Limit limit, Instant now) {
        return giveTo(toUnit, withInstruction, limit, now);
    }

    private IssueHandedOver giveTo(String toUnit, String withInstruction, Limit limit, Instant now) {
        move(HANDED_OVER, now);
        unit = toUnit;
        instruction = withInstruction;
        volunteersAskedAt = null;
        returns.withdraw("hand-over", now);
        Instant dueAt = clock.run(toUnit, limit, now);
        return new IssueHandedOver(id, toUnit, round, withInstruction, spot.place(), origin.orderId(), now, dueAt);
    }

    /** The order behind it began a new round while nobody had closed the old one: its clock is forgotten. */
    void beginRound(int next) {
        round = next;
        reworks = 0;
        clock.forget();
    }

    IssueSigned sign(Instant now) {
        status.mustBe(HANDED_OVER, SIGNED);
        move(SIGNED, now);
        return new IssueSigned(id, unit(), round, origin.orderId(), now);
    }

    void askReturn(UUID requestId, IssueActs.ReturnRequest asked, Actor by, Instant now) {
        if (!status.isWithUnit()) status.mustBe(HANDED_OVER, FILED);
        returns.ask(new ReturnRequest(requestId, unit(), asked, by.id(), now));
    }

    /** Nothing is told when the dispatcher refuses: the unit has it as before. */
    Optional<IssueReturned> decideReturn(boolean approved, Actor by, Instant now) {
        ReturnRequest open = openReturn().orElseThrow(IssueRefused::noReturnAsked);
        open.decide(approved ? ReturnRequest.Status.APPROVED : ReturnRequest.Status.REFUSED, by.id(), now);
        if (!approved) return Optional.empty();
        IssueReturned returned = new IssueReturned(id, unit(), round, open.reasonCode(), origin.orderId(), now);
        Instant filedAt = Objects.requireNonNull(milestones.filedAt());
        move(FILED, filedAt);
        clock.stop(now);
        unit = null;
        volunteersAskedAt = null;
        return Optional.of(returned);
    }

    IssueVolunteersRequested askVolunteers(IssueActs.Volunteers asked, Instant now) {
        if (status != SIGNED) throw IssueRefused.volunteersBeforeSigning(status);
        if (volunteersAskedAt != null) throw IssueRefused.volunteersAlreadyAsked(volunteersAskedAt);
        if (!asked.neededBy().isAfter(now)) throw IssueRefused.neededByPassed(asked.neededBy());
        volunteersAskedAt = now;
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
        volunteersAskedAt = null;
    }

    /** A return that still waits is answered by the deed. */
    IssueRectified rectify(String by, List<UUID> photos, @Nullable UUID errand, Instant now) {
        move(RECTIFIED, now);
        returns.withdraw("rectification", now);
        clock.stop(now);
        rectifier = new Rectifier(by, unit());
        errandId = errand;
        return new IssueRectified(id, unit(), round, origin.orderId(), errand, photos, now, clock.dueAt());
    }

    IssueClosed close(Actor checker, Instant now) {
        mustBeCheckedBy(checker, CLOSED);
        move(CLOSED, now);
        Instant rectifiedAt = Objects.requireNonNull(milestones.rectifiedAt());
        return new IssueClosed(id, unit(), round, reworks, origin.orderId(), rectifiedAt, clock.dueAt(), now);
    }

    /** The time between the unit's proof and the failed check is not the unit's: its clock goes on from where it stood. */
    IssueVerificationFailed rework(Actor checker, Limit limit, Instant now) {
        mustBeCheckedBy(checker, SIGNED);
        move(SIGNED, now);
        reworks++;
        volunteersAskedAt = null;
        Instant dueAt = clock.resume(limit, now);
        String checkerUnit = Objects.requireNonNull(checker.unit());
        return new IssueVerificationFailed(id, unit(), round, checkerUnit, reworks, origin.orderId(), now, dueAt);
    }

    IssueReopened reopen(int nextRound, String reasonCode, Instant now) {
        status.mustBe(CLOSED, FILED);
        move(FILED, now);
        beginRound(nextRound);
        unit = null;
        return new IssueReopened(id, round, reasonCode, origin.orderId(), now);
    }

    /** Told once a round, and only while the unit has it. */
    Optional<IssueOverdue> passDeadline(Instant now) {
        if (!status.isWithUnit() || !clock.isDueBy(now) || !clock.markOverdue(round)) return Optional.empty();
        return Optional.of(new IssueOverdue(id, unit(), round, origin.orderId(), clock.dueAt(), now));
    }

    Optional<ReturnRequest> openReturn() {
        return returns.open();
    }

    /** The unit that has it or put it right last. */
    String unit() {
        return Objects.requireNonNull(unit, "expected an issue with a unit, but it has none");
    }

    IssueFacts facts() {
        return new IssueFacts(
                id,
                version,
                origin,
                status,
                condition,
                spot,
                unit,
                instruction,
                round,
                reworks,
                errandId,
                volunteersAskedAt,
                rectifier == null ? null : rectifier.by(),
                rectifier == null ? null : rectifier.unit(),
                milestones,
                clock,
                Optional.ofNullable(reporter).orElseGet(Reporter::none),
                openReturn());
    }

    private void move(IssueStatus target, Instant now) {
        status = status.to(target);
        milestones.reach(target, now);
    }

    private void mustBeCheckedBy(Actor checker, IssueStatus target) {
        status.mustBe(RECTIFIED, target);
        Objects.requireNonNull(rectifier).mustNotBe(checker);
    }
}
