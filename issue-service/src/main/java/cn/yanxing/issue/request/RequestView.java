package cn.yanxing.issue.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A request that waits for a decision; {@code endorsedBy} is the first of two who must agree. */
public record RequestView(
        RequestKind kind,
        String unit,
        String reasonCode,
        @Nullable String note,
        @Nullable String suggestedUnit,
        @Nullable Instant until,
        String askedBy,
        Instant askedAt,
        int approvalsNeeded,
        @Nullable String endorsedBy) {

    /** Whether this person may decide about it: nobody who asked, and nobody twice. */
    public boolean mayBeDecidedBy(String person) {
        return !person.equals(askedBy) && !person.equals(endorsedBy);
    }
}
