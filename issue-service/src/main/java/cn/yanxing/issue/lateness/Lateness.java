package cn.yanxing.issue.lateness;

import cn.yanxing.contracts.IssueEvent.IssueExempted;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deadline of a unit that passed in a round of an issue, as it was told. {@code endedAt} is when that round was closed;
 * null while nobody has, and for a round that went on into the next.
 */
public record Lateness(
        UUID id,
        UUID issueId,
        String number,
        @Nullable UUID orderId,
        String unit,
        int round,
        Instant dueAt,
        Instant overdueAt,
        @Nullable Instant endedAt) {

    /** From when the time for an appeal counts: the end of the round, or, before it, the lateness itself. */
    Instant appealFrom() {
        return endedAt == null ? overdueAt : endedAt;
    }

    /** The appeal against it was upheld; that it happened stays as it is. */
    public IssueExempted excuse(String reasonCode, Instant now) {
        return new IssueExempted(issueId, unit, round, reasonCode, orderId, dueAt, now);
    }
}
