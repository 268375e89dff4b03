package cn.yanxing.issue.fieldcheck;

import cn.yanxing.contracts.IssueEvent.FieldCheckFinding;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A field check as it stands. {@code seenAt} is when the inspector was there, {@code endedAt} when their word came in, or
 * the desk ended it.
 */
public record FieldCheckView(
        UUID id,
        FieldCheckStatus status,
        @Nullable String inspector,
        String note,
        String askedBy,
        Instant askedAt,
        Instant dueAt,
        @Nullable FieldCheckFinding finding,
        @Nullable String answeredBy,
        @Nullable String answerNote,
        @Nullable Instant seenAt,
        @Nullable Instant endedAt) {

    public boolean isOpen() {
        return status == FieldCheckStatus.ASKED;
    }

    /** The desk waits for it: it is open, and its time is not over. */
    public boolean isAwaitedAt(Instant now) {
        return isOpen() && now.isBefore(dueAt);
    }

    /** Whether it is this person's to answer; one that names nobody is anybody's. */
    public boolean isFor(String person) {
        return isOpen() && (inspector == null || inspector.equals(person));
    }
}
