package cn.yanxing.issue.find;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of issues, newest first, page by page along their ids. */
@ApplicationScoped
public class IssueLists {

    private static final String PAGE = "SELECT %s FROM %s WHERE %s ORDER BY id DESC LIMIT ?";

    private static final String COLUMNS = IssueRows.columns("?");

    /** A common word fills its page from these, instead of sorting every issue that ever had it. */
    private static final String NEWEST = "(SELECT * FROM issue WHERE id < ? ORDER BY id DESC LIMIT 5000) AS issue";

    /** After the last id that there can be: where a reading from the newest on begins. */
    static final UUID LAST = new UUID(-1, -1);

    private final Database database;
    private final IssueRows reader;
    private final Questions questions;
    private final Clock clock;

    IssueLists(Database database, IssueRows reader, Questions questions, Clock clock) {
        this.database = database;
        this.reader = reader;
        this.questions = questions;
        this.clock = clock;
    }

    public Page<IssueRow> page(IssueFilter filter, @Nullable UUID after, int limit) {
        Instant now = clock.instant();
        Where where = questions.of(filter, now);
        if (after != null) where.and("id < ?", after);
        List<IssueRow> rows = filter.text() == null ? List.of() : amongNewest(where, after, now, limit);
        if (rows.size() <= limit) rows = all(where, now, limit);
        return Page.of(rows, limit, one -> one.id().toString());
    }

    /** All that a page could show by and by, with whole descriptions, for the caller as they are now. */
    public IssueScan scan(IssueFilter filter) {
        Instant now = clock.instant();
        return new IssueScan(database, reader, questions.of(filter, now), now);
    }

    private List<IssueRow> amongNewest(Where where, @Nullable UUID after, Instant now, int limit) {
        String sql = PAGE.formatted(COLUMNS, NEWEST, where.sql());
        return database.search(
                sql, reader::read, where.values(List.of(now, Objects.requireNonNullElse(after, LAST)), limit + 1));
    }

    private List<IssueRow> all(Where where, Instant now, int limit) {
        String sql = PAGE.formatted(COLUMNS, "issue", where.sql());
        return database.search(sql, reader::read, where.values(List.of(now), limit + 1));
    }
}
