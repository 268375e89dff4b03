package cn.yanxing.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stream {@code issues}: what happened to a problem that a unit must put right. Key and root: the issue. */
public sealed interface IssueEvent extends DomainEvent {

    UUID issueId();

    @Override
    default String key() {
        return issueId().toString();
    }

    /** Who told us of the problem. */
    enum Source {
        INSPECTOR,
        GRID_WORKER,
        RESIDENT,
        HOTLINE,
        LEADER,
        VOLUNTEER,
        OPEN311,
        IMPORT
    }

    /** Somebody told us of a problem. {@code orderId} is the hotline order it was opened for, if any. */
    @WireType("issue.reported.v1")
    record IssueReported(
            UUID issueId,
            String number,
            Source source,
            String catalogueItem,
            Place place,
            @Nullable UUID orderId,
            Instant reportedAt)
            implements IssueEvent {}

    /** The desk sent an inspector to look at a report before it decides (核实), who is to answer by {@code dueAt}. */
    @WireType("issue.field-check-requested.v1")
    record IssueFieldCheckRequested(UUID issueId, UUID checkId, Instant requestedAt, Instant dueAt)
            implements IssueEvent {}

    /** What an inspector found in a field check. */
    enum FieldCheckFinding {
        CONFIRMED,
        NOT_FOUND,
        OTHER
    }

    /**
     * The inspector, somebody of {@code unit}, was there at {@code seenAt}; their word may have come in later, from a phone
     * without a network. In time is what was seen by {@code dueAt}.
     */
    @WireType("issue.field-check-answered.v1")
    record IssueFieldCheckAnswered(
            UUID issueId,
            UUID checkId,
            String unit,
            FieldCheckFinding finding,
            Instant dueAt,
            Instant seenAt,
            Instant answeredAt)
            implements IssueEvent {}

    /** The desk called the inspector off. */
    @WireType("issue.field-check-withdrawn.v1")
    record IssueFieldCheckWithdrawn(UUID issueId, UUID checkId, Instant withdrawnAt) implements IssueEvent {}

    /** No word had come in when the field check was due; the desk need not wait for it any longer. Told once a check. */
    @WireType("issue.field-check-missed.v1")
    record IssueFieldCheckMissed(UUID issueId, UUID checkId, Instant dueAt, Instant missedAt) implements IssueEvent {}

    /** The report became an issue to handle; {@code condition} is the catalogue's filing condition that sets its limit. */
    @WireType("issue.filed.v1")
    record IssueFiled(UUID issueId, String catalogueItem, String condition, int round, Instant filedAt)
            implements IssueEvent {}

    /** The report will not be handled: refused, a duplicate, or not this district's. */
    @WireType("issue.rejected.v1")
    record IssueRejected(
            UUID issueId, String reasonCode, @Nullable UUID orderId, Instant rejectedAt) implements IssueEvent {}

    /** A report that was rejected as a duplicate is one of its own after all: it waits for the desk as it did before. */
    @WireType("issue.separated.v1")
    record IssueSeparated(UUID issueId, Instant separatedAt) implements IssueEvent {}

    /** A unit got the issue, with a deadline and a dispatcher's instruction. */
    @WireType("issue.handed-over.v1")
    record IssueHandedOver(
            UUID issueId,
            String unit,
            int round,
            String instruction,
            Place place,
            @Nullable UUID orderId,
            Instant handedOverAt,
            Instant dueAt)
            implements IssueEvent {}

    /** The unit took it. */
    @WireType("issue.signed.v1")
    record IssueSigned(
            UUID issueId, String unit, int round, @Nullable UUID orderId, Instant signedAt) implements IssueEvent {}

    /** The dispatcher took it back from a unit that showed it is not theirs; it waits for another hand-over. */
    @WireType("issue.returned.v1")
    record IssueReturned(
            UUID issueId,
            String unit,
            int round,
            String reasonCode,
            @Nullable UUID orderId,
            Instant returnedAt) implements IssueEvent {}

    /** The unit asks for volunteers for a safe errand; volunteer-service answers with {@code errand.offered.v1}. */
    @WireType("issue.volunteers-requested.v1")
    record IssueVolunteersRequested(
            UUID issueId,
            String unit,
            int round,
            String errandKind,
            int people,
            String instruction,
            Place place,
            Instant requestedAt,
            Instant neededBy)
            implements IssueEvent {}

    /**
     * It was put right, and waits for somebody of another unit to look. {@code errandId} names the volunteers' errand
     * that did it. {@code photos} are ids in issue-service's or volunteer-service's store, see the owner's API.
     */
    @WireType("issue.rectified.v1")
    record IssueRectified(
            UUID issueId,
            String unit,
            int round,
            @Nullable UUID orderId,
            @Nullable UUID errandId,
            List<UUID> photos,
            Instant rectifiedAt,
            Instant dueAt)
            implements IssueEvent {}

    /** Somebody of another unit looked and it was not right: the same unit again (返工), by {@code dueAt}. */
    @WireType("issue.verification-failed.v1")
    record IssueVerificationFailed(
            UUID issueId,
            String unit,
            int round,
            String verifierUnit,
            int reworks,
            @Nullable UUID orderId,
            Instant failedAt,
            Instant dueAt)
            implements IssueEvent {}

    /** Verified and finished. {@code rectifiedAt} and {@code dueAt} are those of the round that was accepted. */
    @WireType("issue.closed.v1")
    record IssueClosed(
            UUID issueId,
            String unit,
            int round,
            int reworks,
            @Nullable UUID orderId,
            Instant rectifiedAt,
            Instant dueAt,
            Instant closedAt)
            implements IssueEvent {}

    /** A closed issue was taken up again: the order's second round, a dispute upheld, or a look-back that failed. */
    @WireType("issue.reopened.v1")
    record IssueReopened(
            UUID issueId,
            int round,
            String reasonCode,
            @Nullable UUID orderId,
            Instant reopenedAt) implements IssueEvent {}

    /** A resident says that it was closed, but is not put right (异议); somebody who had no part in it decides. */
    @WireType("issue.disputed.v1")
    record IssueDisputed(
            UUID issueId,
            @Nullable String unit,
            int round,
            @Nullable UUID orderId,
            Instant disputedAt) implements IssueEvent {}

    /** The dispute is decided: it stays closed. One that is upheld is told as {@code issue.reopened.v1}. */
    @WireType("issue.dispute-refused.v1")
    record IssueDisputeRefused(
            UUID issueId,
            @Nullable String unit,
            int round,
            @Nullable UUID orderId,
            Instant refusedAt) implements IssueEvent {}

    /**
     * The deadline passed while the issue was with the unit. Told once for each deadline that was given, so again when
     * one that was granted later (extension) passes, too; never taken back, whatever is granted later.
     */
    @WireType("issue.overdue.v1")
    record IssueOverdue(
            UUID issueId, String unit, int round, @Nullable UUID orderId, Instant dueAt, Instant overdueAt)
            implements IssueEvent {}

    /**
     * The unit stopped the danger (控制险情): the first stage of a limit that has two, which was due at {@code dueAt}.
     * {@code photos} are ids in issue-service's store. Told once a clock.
     */
    @WireType("issue.contained.v1")
    record IssueContained(
            UUID issueId,
            String unit,
            int round,
            @Nullable UUID orderId,
            List<UUID> photos,
            Instant containedAt,
            Instant dueAt)
            implements IssueEvent {}

    /** The first stage of the limit passed and nobody had said that the danger was stopped. Told once a clock, for ever. */
    @WireType("issue.containment-overdue.v1")
    record IssueContainmentOverdue(
            UUID issueId, String unit, int round, @Nullable UUID orderId, Instant dueAt, Instant overdueAt)
            implements IssueEvent {}

    /**
     * It has been overdue for so long that its leaders are told (上报领导): once a unit and round. {@code charges} are the
     * register's charges that name them; none where nobody is in charge of the place or the unit.
     */
    @WireType("issue.escalated.v1")
    record IssueEscalated(
            UUID issueId,
            String unit,
            int round,
            List<String> charges,
            @Nullable UUID orderId,
            Instant dueAt,
            Instant escalatedAt)
            implements IssueEvent {}

    /** Half of the limit has passed, or four fifths of it, and the unit still has it: {@code percent} is 50 or 80. */
    @WireType("issue.warned.v1")
    record IssueWarned(
            UUID issueId,
            String unit,
            int round,
            int percent,
            @Nullable UUID orderId,
            Instant dueAt,
            Instant warnedAt) implements IssueEvent {}

    /**
     * The unit got more time (延期): {@code dueAt} instead of {@code previousDueAt}; the {@code extension}-th for this
     * clock. An issue that was overdue before was overdue all the same.
     */
    @WireType("issue.extended.v1")
    record IssueExtended(
            UUID issueId,
            String unit,
            int round,
            int extension,
            String reasonCode,
            @Nullable UUID orderId,
            Instant extendedAt,
            Instant previousDueAt,
            Instant dueAt)
            implements IssueEvent {}

    /**
     * An appeal against a lateness was upheld (申诉): the unit is not to blame that the deadline {@code dueAt} passed. That
     * it did stays a fact; {@code issue.overdue} with this unit, round and deadline is excused, not taken back.
     */
    @WireType("issue.exempted.v1")
    record IssueExempted(
            UUID issueId,
            String unit,
            int round,
            String reasonCode,
            @Nullable UUID orderId,
            Instant dueAt,
            Instant exemptedAt)
            implements IssueEvent {}

    /** It cannot be handled now and rests until then (挂账); the unit keeps it, and its clock stands. */
    @WireType("issue.suspended.v1")
    record IssueSuspended(
            UUID issueId,
            String unit,
            int round,
            String reasonCode,
            @Nullable UUID orderId,
            Instant suspendedAt,
            Instant until)
            implements IssueEvent {}

    /** The unit handles it again, by {@code dueAt}: the rest is over, or somebody ended it before its time. */
    @WireType("issue.resumed.v1")
    record IssueResumed(
            UUID issueId, String unit, int round, @Nullable UUID orderId, Instant resumedAt, Instant dueAt)
            implements IssueEvent {}

    /** The duty officer found that it should never have been filed (作废). {@code unit} is who had it, if somebody did. */
    @WireType("issue.voided.v1")
    record IssueVoided(UUID issueId, @Nullable String unit, int round, String reasonCode, Instant voidedAt)
            implements IssueEvent {}

    /**
     * Whoever looked at it put it right at once and closed it (即查即改). {@code unit} is theirs; the photos are ids in
     * issue-service's store.
     */
    @WireType("issue.fixed-on-the-spot.v1")
    record IssueFixedOnTheSpot(
            UUID issueId, String unit, int round, List<UUID> photosBefore, List<UUID> photosAfter, Instant fixedAt)
            implements IssueEvent {}

    /** The desk urged the unit on (催办), for the {@code urge}-th time. */
    @WireType("issue.urged.v1")
    record IssueUrged(
            UUID issueId,
            String unit,
            int round,
            int urge,
            @Nullable UUID orderId,
            Instant urgedAt) implements IssueEvent {}

    /** Somebody above the desk watches it (督办), for the {@code supervision}-th time. */
    @WireType("issue.supervised.v1")
    record IssueSupervised(
            UUID issueId,
            String unit,
            int round,
            int supervision,
            @Nullable UUID orderId,
            Instant supervisedAt) implements IssueEvent {}
}
