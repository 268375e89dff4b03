package cn.yanxing.issue.fieldcheck;

import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.issue.sight.Onlooker;
import cn.yanxing.issue.sight.Sight;
import cn.yanxing.kit.register.Register;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import cn.yanxing.kit.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits for an inspector to look: what names them, and what names nobody where they see issues. */
@ApplicationScoped
public class FieldCheckList {

    private static final String PAGE = """
            SELECT sent.id, issue_id, number, catalogue_item, left(description, 200) AS description, place_text, longitude,
                   latitude, grid, inspector, note, asked_at, sent.due_at
            FROM field_check AS sent JOIN issue ON issue.id = sent.issue_id
            WHERE sent.status = 'ASKED' AND (inspector = ? OR (inspector IS NULL AND (? OR street = ?)))
              AND reporter_id IS DISTINCT FROM ? AND (?::text IS NULL OR grid = ?)
              AND (?::uuid IS NULL OR sent.id > ?)
            ORDER BY sent.id LIMIT ?
            """;

    private final Database database;
    private final Onlooker onlooker;
    private final Register register;
    private final Clock clock;

    FieldCheckList(Database database, Onlooker onlooker, Register register, Clock clock) {
        this.database = database;
        this.onlooker = onlooker;
        this.register = register;
        this.clock = clock;
    }

    /** Those that were sent first stand first; {@code grid} narrows to one. */
    public Page<FieldCheckRow> mine(@Nullable String grid, @Nullable UUID after, int limit) {
        Sight sight = onlooker.sight();
        String me = onlooker.actor().id();
        Instant now = clock.instant();
        List<FieldCheckRow> found = database.search(
                PAGE, row -> read(row, now), me, sight.all(), sight.street(), me, grid, grid, after, after, limit + 1);
        return Page.of(found, limit, check -> check.id().toString());
    }

    private FieldCheckRow read(ResultSet row, Instant now) throws SQLException {
        String item = row.getString("catalogue_item");
        Instant dueAt = Instants.of(row, "due_at");
        return new FieldCheckRow(
                row.getObject("id", UUID.class),
                row.getObject("issue_id", UUID.class),
                row.getString("number"),
                item,
                register.catalogueItem(item).map(CatalogueItem::name).orElse(item),
                row.getString("description"),
                row.getString("place_text"),
                row.getDouble("longitude"),
                row.getDouble("latitude"),
                row.getString("grid"),
                row.getString("inspector"),
                row.getString("note"),
                Instants.of(row, "asked_at"),
                dueAt,
                !now.isBefore(dueAt));
    }
}
