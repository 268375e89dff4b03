package cn.yanxing.scoring.ledger;

import cn.yanxing.contracts.ScoreEvent.EntryPosted;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the score ledger. It is never changed nor deleted: {@code reverses} names the row that this one takes
 * back, and a row is taken back at most once. {@code postedOn} is the event whose hearing wrote it.
 */
record Entry(String id, Mark mark, long amount, @Nullable String reverses, UUID postedOn, Instant postedAt) {

    static Entry posting(Mark mark, int earlier, UUID postedOn, Instant now) {
        return new Entry(EntryId.of(mark.slot(), earlier), mark, mark.amount(), null, postedOn, now);
    }

    Entry reversal(int earlier, UUID becauseOf, Instant now) {
        return new Entry(EntryId.of(mark.slot(), earlier), mark, Math.negateExact(amount), id, becauseOf, now);
    }

    EntryPosted posted() {
        return new EntryPosted(
                id,
                mark.slot().unit(),
                mark.scheme(),
                mark.slot().rule(),
                mark.caseKey().toString(),
                mark.slot().event().toString(),
                amount,
                reverses,
                mark.effectiveAt(),
                postedAt);
    }
}
