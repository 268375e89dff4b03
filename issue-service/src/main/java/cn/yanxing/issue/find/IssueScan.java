package cn.yanxing.issue.find;

import cn.yanxing.kit.sql.Database;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Every issue that a filter finds, newest first, in bounded memory. Each stretch of rows is a question of its own, so that
 * a slow reader holds neither a connection nor a snapshot; an issue that is reported meanwhile is not among them.
 */
public final class IssueScan {

    private static final int STRETCH = 2_000;

    private static final String COUNT = "SELECT count(*) FROM (SELECT FROM issue WHERE %s LIMIT ?) AS counted";

    private static final String NEXT = "SELECT %s FROM issue WHERE %s AND id < ? ORDER BY id DESC LIMIT ?";

    private final Database database;
    private final IssueRows reader;
    private final Where where;
    private final Instant now;

    IssueScan(Database database, IssueRows reader, Where where, Instant now) {
        this.database = database;
        this.reader = reader;
        this.where = where;
        this.now = now;
    }

    /** How many there are, counted no further than one more than {@code rowsMax}. */
    public long countUpTo(long rowsMax) {
        String sql = COUNT.formatted(where.sql());
        return database.search(sql, row -> row.getLong(1), where.values(List.of(), rowsMax + 1))
                .get(0);
    }

    /** Hands every row to {@code taker}, at most {@code rowsMax}. */
    public void each(long rowsMax, Consumer<IssueRow> taker) {
        String sql = NEXT.formatted(IssueRows.wholeColumns("?"), where.sql());
        UUID after = IssueLists.LAST;
        long left = rowsMax;
        while (left > 0) {
            int wanted = (int) Math.min(STRETCH, left);
            List<IssueRow> rows = database.search(sql, reader::read, where.values(List.of(now), after, wanted));
            rows.forEach(taker);
            if (rows.size() < wanted) return;
            after = rows.get(wanted - 1).id();
            left -= wanted;
        }
    }
}
