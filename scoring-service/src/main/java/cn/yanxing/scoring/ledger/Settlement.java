package cn.yanxing.scoring.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Settles a case: what it deserves against what stands. What stands without being deserved is reversed, what is
 * deserved without standing is posted. Late, repeated, permuted and corrected events all take this one path.
 */
final class Settlement {

    private final Map<Mark.Slot, Integer> postings = new HashMap<>();
    private final Map<Mark.Slot, Entry> standing = new LinkedHashMap<>();
    private final UUID heard;
    private final Instant now;

    private Settlement(List<Entry> ofCase, UUID heard, Instant now) {
        this.heard = heard;
        this.now = now;
        standing(ofCase).forEach(entry -> standing.put(entry.mark().slot(), entry));
        ofCase.forEach(entry -> postings.merge(entry.mark().slot(), 1, Integer::sum));
    }

    /** The rows to append, given every row that the case has, in the order of the ledger. */
    static List<Entry> of(List<Mark> deserved, List<Entry> ofCase, UUID heard, Instant now) {
        return new Settlement(ofCase, heard, now).rows(deserved);
    }

    /** The net entries: neither a reversal nor reversed. */
    static List<Entry> standing(List<Entry> entries) {
        Set<@Nullable String> reversed = new HashSet<>();
        entries.forEach(entry -> reversed.add(entry.reverses()));
        return entries.stream()
                .filter(entry -> entry.reverses() == null && !reversed.contains(entry.id()))
                .toList();
    }

    private List<Entry> rows(List<Mark> deserved) {
        Set<Mark> wanted = new HashSet<>(deserved);
        List<Entry> rows = new ArrayList<>();
        standing.values().stream()
                .filter(entry -> !wanted.contains(entry.mark()))
                .forEach(entry -> rows.add(entry.reversal(next(entry.mark()), heard, now)));
        deserved.stream()
                .filter(mark -> !stands(mark))
                .forEach(mark -> rows.add(Entry.posting(mark, next(mark), heard, now)));
        return rows;
    }

    private boolean stands(Mark mark) {
        Entry entry = standing.get(mark.slot());
        return entry != null && entry.mark().equals(mark);
    }

    private int next(Mark mark) {
        return postings.merge(mark.slot(), 1, Integer::sum) - 1;
    }
}
