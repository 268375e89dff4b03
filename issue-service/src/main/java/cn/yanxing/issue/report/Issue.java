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
import cn.yanxing.contracts.IssueEvent.Source;
import cn.yanxing.issue.clock.DueClock;
import cn.yanxing.issue.clock.Limit;
import cn.yanxing.issue.place.Spot;
import cn.yanxing.issue.place.Suggestion;
import cn.yanxing.kit.access.Actor;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
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

    private String number;

    @Enumerated(EnumType.STRING)
    private IssueStatus status;

    @Enumerated(EnumType.STRING)
    private Source source;

    private String catalogueItem;
    private @Nullable String condition;
    private String description;

    @Embedded
    private Spot spot;

    private @Nullable String unit;
    private @Nullable String suggestedUnit;
    private @Nullable String suggestedUnitWhy;
    private @Nullable String instruction;
    private int round;
    private int reworks;
    private @Nullable UUID orderId;
    private @Nullable UUID errandId;
    private @Nullable Instant volunteersAskedAt;
    private @Nullable String rectifiedBy;
    private @Nullable String rectifiedUnit;

    @Embedded
    private Milestones milestones;

    @Embedded
    private DueClock clock;

    @Embedded
    private @Nullable Reporter reporter;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "issue_id", nullable = false)
    private List<ReturnRequest> returns = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Issue() {}

    private Issue(NewIssue fresh, Instant now) {
        id = fresh.id();
        number = fresh.number();
        status = REPORTED;
        source = fresh.source();
        catalogueItem = fresh.catalogueItem();
        condition = fresh.condition();
        description = fresh.description();
        spot = fresh.spot();
        reporter = fresh.reporter();
        suggestedUnit = fresh.suggestion().map(Suggestion::unit).orElse(null);
        suggestedUnitWhy = fresh.suggestion().map(Suggestion::why).orElse(null);
        orderId = fresh.orderId();
        round = 1;
        milestones = new Milestones(now);
        clock = new DueClock();
    }

    static Issue report(NewIssue fresh, Instant now) {
        return new Issue(fresh, now);
    }

    IssueReported reported() {
        return new IssueReported(id, number, source, catalogueItem, spot.place(), orderId, milestones.reportedAt());
    }

    IssueFiled file(String underCondition, Instant now) {
        status.mustBe(REPORTED, FILED);
        move(FILED, now);
        condition = underCondition;
        return new IssueFiled(id, catalogueItem, underCondition, round, now);
    }

    IssueRejected reject(IssueActs.Verdict verdict, Instant now) {
        move(verdict.status(), now);
        return new IssueRejected(id, verdict.name(), orderId, now);
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
        settleReturn(ReturnRequest.Status.WITHDRAWN, Actor.system("hand-over"), now);
        Instant dueAt = clock.run(toUnit, limit, now);
        return new IssueHandedOver(id, toUnit, round, withInstruction, spot.place(), orderId, now, dueAt);
    }

    /** The order behind it began a new round while nobody had closed the old one: its clock is forgotten. */
    void beginRound(int next) {
        round = next;
        reworks = 0;
        clock.forget();
    }

    /** An order may have had rounds at the desk before it needed somebody on the spot: the issue counts with it. */
    void catchUpWith(int roundOfOrder) {
        round = Math.max(round, roundOfOrder);
    }

    IssueSigned sign(Instant now) {
        status.mustBe(HANDED_OVER, SIGNED);
        move(SIGNED, now);
        return new IssueSigned(id, unit(), round, orderId, now);
    }

    void askReturn(UUID requestId, IssueActs.ReturnRequest asked, Actor by, Instant now) {
        if (!status.isWithUnit()) status.mustBe(HANDED_OVER, FILED);
        openReturn().ifPresent(open -> {
            throw IssueRefused.returnAlreadyAsked(open.askedAt());
        });
        returns.add(new ReturnRequest(requestId, unit(), asked, by.id(), now));
    }

    /** Nothing is told when the dispatcher refuses: the unit has it as before. */
    Optional<IssueReturned> decideReturn(boolean approved, Actor by, Instant now) {
        ReturnRequest open = openReturn().orElseThrow(IssueRefused::noReturnAsked);
        settleReturn(approved ? ReturnRequest.Status.APPROVED : ReturnRequest.Status.REFUSED, by, now);
        if (!approved) return Optional.empty();
        IssueReturned returned = new IssueReturned(id, unit(), round, open.reasonCode(), orderId, now);
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
        settleReturn(ReturnRequest.Status.WITHDRAWN, Actor.system("rectification"), now);
        clock.stop(now);
        rectifiedBy = by;
        rectifiedUnit = unit();
        errandId = errand;
        return new IssueRectified(id, unit(), round, orderId, errand, photos, now, clock.dueAt());
    }

    IssueClosed close(Actor checker, Instant now) {
        mustBeIndependent(CLOSED, checker);
        move(CLOSED, now);
        Instant rectifiedAt = Objects.requireNonNull(milestones.rectifiedAt());
        return new IssueClosed(id, unit(), round, reworks, orderId, rectifiedAt, clock.dueAt(), now);
    }

    /** The time between the unit's proof and the failed check is not the unit's: its clock goes on from where it stood. */
    IssueVerificationFailed rework(Actor checker, Limit limit, Instant now) {
        mustBeIndependent(SIGNED, checker);
        move(SIGNED, now);
        reworks++;
        volunteersAskedAt = null;
        Instant dueAt = clock.resume(limit, now);
        String checkerUnit = Objects.requireNonNull(checker.unit());
        return new IssueVerificationFailed(id, unit(), round, checkerUnit, reworks, orderId, now, dueAt);
    }

    IssueReopened reopen(String reasonCode, Instant now) {
        return reopen(round + 1, reasonCode, now);
    }

    IssueReopened reopen(int nextRound, String reasonCode, Instant now) {
        status.mustBe(CLOSED, FILED);
        move(FILED, now);
        beginRound(nextRound);
        unit = null;
        return new IssueReopened(id, round, reasonCode, orderId, now);
    }

    /** Told once a round, and only while the unit has it. */
    Optional<IssueOverdue> passDeadline(Instant now) {
        if (!status.isWithUnit() || !clock.isDueBy(now) || !clock.markOverdue(round)) return Optional.empty();
        return Optional.of(new IssueOverdue(id, unit(), round, orderId, clock.dueAt(), now));
    }

    Optional<ReturnRequest> openReturn() {
        return returns.stream().filter(ReturnRequest::isOpen).findFirst();
    }

    /** The unit that has it or put it right last. */
    String unit() {
        return Objects.requireNonNull(unit, "expected an issue with a unit, but it has none");
    }

    IssueFacts facts() {
        return new IssueFacts(
                id,
                version,
                number,
                status,
                source,
                catalogueItem,
                condition,
                description,
                spot,
                unit,
                suggestedUnit,
                suggestedUnitWhy,
                instruction,
                round,
                reworks,
                orderId,
                errandId,
                volunteersAskedAt,
                rectifiedBy,
                rectifiedUnit,
                milestones,
                clock,
                Optional.ofNullable(reporter).orElseGet(Reporter::none),
                openReturn());
    }

    private void move(IssueStatus target, Instant now) {
        status = status.to(target);
        milestones.reach(target, now);
    }

    private void settleReturn(ReturnRequest.Status verdict, Actor by, Instant now) {
        openReturn().ifPresent(open -> open.decide(verdict, by.id(), now));
    }

    /** Whoever looks is of another unit than the one that put it right, and never the one who did. */
    private void mustBeIndependent(IssueStatus target, Actor checker) {
        status.mustBe(RECTIFIED, target);
        if (checker.unit() == null) throw IssueRefused.checkerWithoutUnit();
        if (checker.unit().equals(rectifiedUnit)) throw IssueRefused.checkerOfSameUnit(checker.unit());
        if (checker.id().equals(rectifiedBy)) throw IssueRefused.checkerRectified();
    }
}
