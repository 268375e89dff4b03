package cn.yanxing.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stream {@code orders}: what happened to a hotline work order (工单). Key and root: the order. */
public sealed interface OrderEvent extends DomainEvent {

    UUID orderId();

    @Override
    default String key() {
        return orderId().toString();
    }

    /** How the request reached us. */
    enum Channel {
        PHONE,
        WEB,
        WECHAT,
        COUNTER,
        MAILBOX,
        CITY_PLATFORM,
        IMPORT
    }

    /** What the unit does: answers from the desk, goes out (an issue is opened), or volunteers help. */
    enum Handling {
        DESK,
        FIELD,
        VOLUNTEER
    }

    enum Urgency {
        ORDINARY,
        URGENT,
        CRITICAL
    }

    /** What the citizen said at the call-back; UNREACHABLE is never counted as satisfied. */
    enum Satisfaction {
        VERY_SATISFIED,
        SATISFIED,
        MOSTLY_SATISFIED,
        DISSATISFIED,
        VERY_DISSATISFIED,
        UNREACHABLE
    }

    enum CloseKind {
        ANSWERED,
        SOLVED,
        EXPLAINED,
        UNSOLVED,
        UNREACHABLE
    }

    /** Who handles what the district does not. */
    enum Destination {
        EMERGENCY_LINE,
        CITY,
        OTHER_DISTRICT,
        PETITION_OFFICE,
        OTHER
    }

    /** Who says that it should go faster. */
    enum UrgedBy {
        CITIZEN,
        AGENT,
        SUPERVISOR,
        PARTNER
    }

    /** Which limit an order missed. */
    enum Limit {
        SIGN,
        HANDLE
    }

    /** What a unit asks of the desk about an order that it has. */
    enum RequestKind {
        RETURN,
        ARBITRATION
    }

    /** What became of a unit's request; LEFT_TO_THE_PLACE: nobody ruled in time, so the street's own unit has it. */
    enum RequestOutcome {
        APPROVED,
        REFUSED,
        RULED,
        LEFT_TO_THE_PLACE
    }

    @WireType("order.registered.v1")
    record OrderRegistered(
            UUID orderId,
            String number,
            Channel channel,
            String category,
            Urgency urgency,
            @Nullable Place place,
            Instant registeredAt)
            implements OrderEvent {}

    @WireType("order.accepted.v1")
    record OrderAccepted(UUID orderId, Instant acceptedAt) implements OrderEvent {}

    /** It will not be handled here; {@code reasonCode} is what the citizen is told the reason of. */
    @WireType("order.refused.v1")
    record OrderRefused(UUID orderId, String reasonCode, Instant refusedAt) implements OrderEvent {}

    /** The citizen objected to the refusal and was right: it waits to be accepted again. */
    @WireType("order.objection-upheld.v1")
    record OrderObjectionUpheld(UUID orderId, Instant upheldAt) implements OrderEvent {}

    /**
     * The order went to a unit. With handling FIELD issue-service opens a linked issue of {@code catalogueItem} (or
     * reopens the one of the first round); with VOLUNTEER volunteer-service offers an errand.
     */
    @WireType("order.dispatched.v1")
    record OrderDispatched(
            UUID orderId,
            String number,
            String unit,
            int round,
            Handling handling,
            @Nullable String catalogueItem,
            String instruction,
            @Nullable Place place,
            Instant dispatchedAt,
            Instant signDueAt,
            Instant handleDueAt)
            implements OrderEvent {}

    @WireType("order.signed.v1")
    record OrderSigned(UUID orderId, String unit, int round, Instant signedAt, Instant signDueAt)
            implements OrderEvent {}

    /** The dispatcher took the order back from the unit; it waits for another dispatch. */
    @WireType("order.returned.v1")
    record OrderReturned(UUID orderId, String unit, int round, String reasonCode, Instant returnedAt)
            implements OrderEvent {}

    /** The unit answered, or the field work behind it was closed; it waits for review. */
    @WireType("order.replied.v1")
    record OrderReplied(UUID orderId, String unit, int round, Instant repliedAt, Instant handleDueAt)
            implements OrderEvent {}

    /** The reviewer sent the reply back to the unit; the original limit goes on. */
    @WireType("order.review-failed.v1")
    record OrderReviewFailed(UUID orderId, String unit, int round, String reasonCode, Instant failedAt)
            implements OrderEvent {}

    @WireType("order.called-back.v1")
    record OrderCalledBack(
            UUID orderId,
            String unit,
            int round,
            @Nullable Boolean solved,
            Satisfaction satisfaction,
            Instant calledBackAt)
            implements OrderEvent {}

    /** Not solved or not satisfied: the next round begins, for the same unit. */
    @WireType("order.rework-started.v1")
    record OrderReworkStarted(
            UUID orderId, String unit, int round, String reasonCode, Instant startedAt, Instant handleDueAt)
            implements OrderEvent {}

    /** Finished. {@code repliedAt} and {@code handleDueAt} are those of the first round, the one the rates count. */
    @WireType("order.closed.v1")
    record OrderClosed(
            UUID orderId,
            @Nullable String unit,
            int round,
            CloseKind kind,
            @Nullable Boolean solved,
            @Nullable Satisfaction satisfaction,
            @Nullable Instant repliedAt,
            @Nullable Instant handleDueAt,
            Instant closedAt)
            implements OrderEvent {}

    /** It went to somebody outside the district's units; {@code unit} had it until then. */
    @WireType("order.transferred.v1")
    record OrderTransferred(
            UUID orderId, @Nullable String unit, int round, Destination destination, Instant transferredAt)
            implements OrderEvent {}

    /** The citizen took it back; {@code unit} had it until then. */
    @WireType("order.revoked.v1")
    record OrderRevoked(UUID orderId, @Nullable String unit, int round, Instant revokedAt) implements OrderEvent {}

    /** It should never have been an order: a test, or one taken down twice. It counts nowhere. */
    @WireType("order.voided.v1")
    record OrderVoided(UUID orderId, @Nullable String unit, int round, String reasonCode, Instant voidedAt)
            implements OrderEvent {}

    /**
     * The citizen came back about the same matter. For an order with a unit the next round follows at once; without one
     * it waits for a dispatch.
     */
    @WireType("order.reopened.v1")
    record OrderReopened(UUID orderId, @Nullable String unit, int round, Instant reopenedAt) implements OrderEvent {}

    /** Closed for so long that it is taken up no more. */
    @WireType("order.archived.v1")
    record OrderArchived(UUID orderId, Instant archivedAt) implements OrderEvent {}

    /** Somebody pressed for it; {@code urges} counts this one. */
    @WireType("order.urged.v1")
    record OrderUrged(UUID orderId, @Nullable String unit, int round, UrgedBy by, int urges, Instant urgedAt)
            implements OrderEvent {}

    /** More is known of it than before; what, the unit reads at the hotline. */
    @WireType("order.supplemented.v1")
    record OrderSupplemented(UUID orderId, @Nullable String unit, int round, Instant supplementedAt)
            implements OrderEvent {}

    /** A limit passed while the order was with the unit. Told once a limit and round; never taken back. */
    @WireType("order.overdue.v1")
    record OrderOverdue(UUID orderId, String unit, int round, Limit limit, Instant dueAt, Instant overdueAt)
            implements OrderEvent {}

    /** Units disagree whose order it is; an arbiter names the unit by {@code rulingDueAt}, or the place decides. */
    @WireType("order.contested.v1")
    record OrderContested(
            UUID orderId, String unit, int round, String reasonCode, Instant contestedAt, Instant rulingDueAt)
            implements OrderEvent {}

    /** A unit asks for something; its leader has still to sign. */
    @WireType("request.filed.v1")
    record RequestFiled(
            UUID orderId, UUID requestId, RequestKind kind, String unit, int round, String reasonCode, Instant filedAt)
            implements OrderEvent {}

    /** The unit's leader stands for the request; now it waits for a decision. */
    @WireType("request.signed.v1")
    record RequestSigned(UUID orderId, UUID requestId, RequestKind kind, String unit, int round, Instant signedAt)
            implements OrderEvent {}

    @WireType("request.decided.v1")
    record RequestDecided(
            UUID orderId,
            UUID requestId,
            RequestKind kind,
            String unit,
            int round,
            RequestOutcome outcome,
            Instant decidedAt)
            implements OrderEvent {}

    /** The unit thought better of it before anybody decided. */
    @WireType("request.withdrawn.v1")
    record RequestWithdrawn(UUID orderId, UUID requestId, RequestKind kind, String unit, int round, Instant withdrawnAt)
            implements OrderEvent {}

    /** The order went on before anybody decided; there is nothing left to decide. */
    @WireType("request.voided.v1")
    record RequestVoided(UUID orderId, UUID requestId, RequestKind kind, String unit, int round, Instant voidedAt)
            implements OrderEvent {}
}
