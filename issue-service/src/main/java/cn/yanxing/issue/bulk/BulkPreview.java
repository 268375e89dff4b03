package cn.yanxing.issue.bulk;

import cn.yanxing.issue.report.IssueStatus;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To which issues an act is open to the caller now, and why to others it is not; {@code more} when the filter finds more
 * than were looked at. Nothing has happened yet.
 */
public record BulkPreview(long open, long skipped, boolean more, List<Candidate> rows) {

    /** One of them; {@code skipped} is null where it is open. What the caller does not see has no more than its id. */
    public record Candidate(
            UUID id,
            @Nullable String number,
            @Nullable IssueStatus status,
            @Nullable Long version,
            @Nullable Told skipped) {}

    static BulkPreview of(List<Candidate> rows, boolean more) {
        long open = rows.stream().filter(row -> row.skipped() == null).count();
        return new BulkPreview(open, rows.size() - open, more, rows);
    }
}
