package cn.yanxing.issue.dispute;

import cn.yanxing.kit.access.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a resident says against the closing of one round of an issue. {@code reportId} is the report by whose code they
 * said it: the issue itself, or one that was joined to it. It is decided once, by nobody who closed.
 */
public record Dispute(
        UUID issueId,
        int round,
        UUID reportId,
        @Nullable String closedBy,
        String reason,
        Instant disputedAt,
        DisputeStatus status,
        @Nullable Outcome outcome) {

    /** What came of it: {@code reply} is what the resident reads. */
    public record Outcome(@Nullable String reply, String by, Instant at) {}

    /** Whether this person may decide it: it is open, and they did not close. */
    public boolean mayBeDecidedBy(String person) {
        return status == DisputeStatus.OPEN && !person.equals(closedBy);
    }

    /** The dispute as decided; refused when it was before, or by who closed. */
    public Dispute decided(DisputeDecision decision, Actor by, Instant now) {
        if (status != DisputeStatus.OPEN) throw DisputeRefused.noneOpen();
        if (!mayBeDecidedBy(by.id())) throw DisputeRefused.deciderClosedIt();
        DisputeStatus end = decision.upheld() ? DisputeStatus.UPHELD : DisputeStatus.REFUSED;
        return new Dispute(
                issueId,
                round,
                reportId,
                closedBy,
                reason,
                disputedAt,
                end,
                new Outcome(decision.reply(), by.id(), now));
    }
}
