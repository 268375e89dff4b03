package cn.yanxing.hotline.request;

import cn.yanxing.contracts.OrderEvent.RequestKind;
import cn.yanxing.contracts.OrderEvent.RequestOutcome;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit's request as its readers get it; {@code endedBy} decided, withdrew or let it go, as {@code status} says. */
public record RequestView(
        UUID id,
        RequestKind kind,
        RequestStatus status,
        String unit,
        int round,
        String reasonCode,
        String note,
        @Nullable String legalBasis,
        @Nullable String suggestedUnit,
        String filedBy,
        Instant filedAt,
        @Nullable String signedBy,
        @Nullable Instant signedAt,
        @Nullable RequestOutcome outcome,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {

    /** Whether it is of that kind and somebody has still to sign or to decide. */
    public boolean waits(RequestKind asked) {
        return kind == asked && status.isOpen();
    }

    /** Whether it waits for the leader of its unit. */
    public boolean waitsForLeader() {
        return status == RequestStatus.FILED;
    }

    /** Whether it waits for a decision, and this person had no part in it. */
    public boolean mayBeDecidedBy(String person) {
        return status == RequestStatus.SIGNED && !person.equals(filedBy) && !person.equals(signedBy);
    }

    /** Whether it counts as asked: what was withdrawn, or gone by, leaves the right to ask as it was. */
    public boolean counts() {
        return status != RequestStatus.WITHDRAWN && status != RequestStatus.VOID;
    }
}
