package cn.yanxing.issue.find;

import cn.yanxing.contracts.register.RegisterEntry.Area;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.issue.sight.Onlooker;
import cn.yanxing.issue.sight.Sight;
import cn.yanxing.kit.register.Register;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of issues, newest first, page by page along their ids. */
@ApplicationScoped
public class IssueLists {

    private static final String PAGE = """
            SELECT id, number, status, source, catalogue_item, left(description, 200) AS description, place_text,
                   longitude, latitude, street, grid, unit, round, reported_at, due_at, closed_at, was_overdue,
                   %s AS overdue
            FROM %s WHERE %s ORDER BY id DESC LIMIT ?
            """;

    /** A common word fills its page from these, instead of sorting every issue that ever had it. */
    private static final String NEWEST = "(SELECT * FROM issue WHERE id < ? ORDER BY id DESC LIMIT 5000) AS issue";

    private static final UUID LAST = new UUID(-1, -1);

    private final Database database;
    private final Register register;
    private final Onlooker onlooker;
    private final Clock clock;

    IssueLists(Database database, Register register, Onlooker onlooker, Clock clock) {
        this.database = database;
        this.register = register;
        this.onlooker = onlooker;
        this.clock = clock;
    }

    public Page<IssueRow> page(IssueFilter filter, @Nullable UUID after, int limit) {
        Instant now = clock.instant();
        Sight sight = onlooker.sight();
        Where where = Where.visibleTo(sight).narrowedTo(filter, sight, now);
        if (after != null) where.and("id < ?", after);
        List<IssueRow> rows = filter.text() == null ? List.of() : amongNewest(where, after, now, limit);
        if (rows.size() <= limit) rows = all(where, now, limit);
        if (rows.size() <= limit) return new Page<>(rows, null);
        List<IssueRow> page = rows.subList(0, limit);
        return new Page<>(page, page.get(limit - 1).id().toString());
    }

    private List<IssueRow> amongNewest(Where where, @Nullable UUID after, Instant now, int limit) {
        String sql = PAGE.formatted(Where.OVERDUE, NEWEST, where.sql());
        return database.search(
                sql, this::row, where.values(List.of(now, Objects.requireNonNullElse(after, LAST)), limit + 1));
    }

    private List<IssueRow> all(Where where, Instant now, int limit) {
        String sql = PAGE.formatted(Where.OVERDUE, "issue", where.sql());
        return database.search(sql, this::row, where.values(List.of(now), limit + 1));
    }

    private IssueRow row(ResultSet row) throws SQLException {
        String item = row.getString("catalogue_item");
        String street = row.getString("street");
        String unit = row.getString("unit");
        return new IssueRow(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("status"),
                row.getString("source"),
                item,
                register.catalogueItem(item).map(CatalogueItem::name).orElse(item),
                row.getString("description"),
                row.getString("place_text"),
                row.getDouble("longitude"),
                row.getDouble("latitude"),
                street,
                Optional.ofNullable(street)
                        .flatMap(register::area)
                        .map(Area::name)
                        .orElse(null),
                row.getString("grid"),
                unit,
                Optional.ofNullable(unit)
                        .flatMap(register::unit)
                        .map(Unit::name)
                        .orElse(null),
                row.getInt("round"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                instant(row, "due_at"),
                instant(row, "closed_at"),
                row.getBoolean("overdue"),
                row.getBoolean("was_overdue"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
