package cn.yanxing.issue.specialaction;

import cn.yanxing.issue.history.PhotoLinks;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the items of actions are kept; what was shown never changes, what became of it is added once. */
@ApplicationScoped
class Items {

    private static final String ADD = """
            INSERT INTO special_action_item
              (id, action_id, unit, status, quantity, what, place_text, photos_before, photos_after, shown_by, shown_at)
            VALUES (?, ?, ?, 'SHOWN', ?, ?, ?, ?, ?, ?, ?)
            """;

    /** Of two who decide at once the second changes nothing. */
    private static final String DECIDE = """
            UPDATE special_action_item SET status = ?, decided_by = ?, decided_at = ?, note = ?
            WHERE id = ? AND status = 'SHOWN'
            """;

    private static final String PAGE = """
            SELECT * FROM special_action_item
            WHERE action_id = ? AND (?::text IS NULL OR unit = ?) AND (?::text IS NULL OR status = ?)
              AND (?::uuid IS NULL OR id < ?)
            ORDER BY id DESC LIMIT ?
            """;

    private final Database database;
    private final PhotoLinks links;

    Items(Database database, PhotoLinks links) {
        this.database = database;
        this.links = links;
    }

    /** Who shows something, for which unit, and when. */
    record Showing(UUID id, UUID action, String unit, String by, Instant at) {}

    void add(Showing showing, ShowItem shown) {
        database.change(
                ADD,
                showing.id(),
                showing.action(),
                showing.unit(),
                shown.quantity(),
                shown.what(),
                shown.placeText(),
                shown.before().toArray(UUID[]::new),
                shown.after().toArray(UUID[]::new),
                showing.by(),
                showing.at());
    }

    /** False when somebody decided before. */
    boolean decide(UUID id, ItemVerdict verdict, String by, Instant at) {
        return database.change(DECIDE, verdict.status().name(), by, at, verdict.note(), id) == 1;
    }

    Optional<Item> find(UUID action, UUID id) {
        return database.row("SELECT * FROM special_action_item WHERE action_id = ? AND id = ?", this::read, action, id);
    }

    /** Newest first, those after {@code after}. */
    List<Item> page(UUID action, ItemFilter filter, @Nullable UUID after, int limit) {
        String status = filter.status() == null ? null : filter.status().name();
        return database.search(
                PAGE, this::read, action, filter.unit(), filter.unit(), status, status, after, after, limit);
    }

    private Item read(ResultSet row) throws SQLException {
        return new Item(
                row.getObject("id", UUID.class),
                row.getObject("action_id", UUID.class),
                row.getString("unit"),
                ItemStatus.valueOf(row.getString("status")),
                row.getDouble("quantity"),
                row.getString("what"),
                row.getString("place_text"),
                links.of(List.of((UUID[]) row.getArray("photos_before").getArray())),
                links.of(List.of((UUID[]) row.getArray("photos_after").getArray())),
                row.getString("shown_by"),
                Instants.of(row, "shown_at"),
                row.getString("decided_by"),
                Instants.orNull(row, "decided_at"),
                row.getString("note"));
    }
}
