package cn.yanxing.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The stream {@code scores}: the score ledger's rows. Key and root: the unit whose score it is. */
public sealed interface ScoreEvent extends DomainEvent {

    String unit();

    @Override
    default String key() {
        return unit();
    }

    /**
     * A row was written into the ledger: {@code amount} in milli-points (1,000 = one point, negative = a deduction)
     * under {@code rule} of {@code scheme}, caused by the event {@code eventId} on the case {@code caseKey}.
     * {@code reverses} is the entry that this one takes back.
     */
    @WireType("entry.posted.v1")
    record EntryPosted(
            String entryId,
            String unit,
            String scheme,
            String rule,
            String caseKey,
            String eventId,
            long amount,
            @Nullable String reverses,
            Instant effectiveAt,
            Instant postedAt)
            implements ScoreEvent {}
}
