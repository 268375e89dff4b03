package cn.yanxing.issue.bulk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of each issue, in the order in which they were named. */
public record BulkOutcome(long done, long refused, List<Result> rows) {

    /** One of them; {@code refusal} is null where it was done. */
    public record Result(UUID id, @Nullable Told refusal) {}

    static BulkOutcome of(List<Result> rows) {
        long done = rows.stream().filter(row -> row.refusal() == null).count();
        return new BulkOutcome(done, rows.size() - done, rows);
    }
}
