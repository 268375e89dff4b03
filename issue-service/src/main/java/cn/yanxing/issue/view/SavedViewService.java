package cn.yanxing.issue.view;

import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.problem.Refused;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Keeps the caller's views; nobody sees another's. */
@ApplicationScoped
public class SavedViewService {

    /** More are not found faster than a filter is set anew. */
    static final int VIEWS_MAX = 20;

    private static final String SAVE = """
            INSERT INTO saved_view (owner, name, query, saved_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (owner, name) DO UPDATE SET query = excluded.query, saved_at = excluded.saved_at
            WHERE saved_view.query <> excluded.query
            """;

    private final Database database;
    private final Caller caller;
    private final Clock clock;

    SavedViewService(Database database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller's own, by name. */
    public List<SavedView> mine() {
        return database.rows(
                "SELECT name, query, saved_at FROM saved_view WHERE owner = ? ORDER BY name",
                SavedViewService::view,
                caller.id());
    }

    /** Keeps the filter under the name, in the place of what stood there; refused where it would be one too many. */
    @Transactional
    public SavedView save(String name, String query) {
        database.lock("saved-views " + caller.id()); // of two at once the second counts what the first has saved
        long others = database.row(
                        "SELECT count(*) FROM saved_view WHERE owner = ? AND name <> ?",
                        row -> row.getLong(1),
                        caller.id(),
                        name)
                .orElse(0L);
        if (others >= VIEWS_MAX) throw new Refused("views-too-many", Map.of("viewsMax", VIEWS_MAX));
        database.change(SAVE, caller.id(), name, query, clock.instant());
        return database.row(
                        "SELECT name, query, saved_at FROM saved_view WHERE owner = ? AND name = ?",
                        SavedViewService::view,
                        caller.id(),
                        name)
                .orElseThrow();
    }

    /** Afterwards there is none of that name. */
    @Transactional
    public void remove(String name) {
        database.change("DELETE FROM saved_view WHERE owner = ? AND name = ?", caller.id(), name);
    }

    private static SavedView view(ResultSet row) throws SQLException {
        return new SavedView(row.getString("name"), row.getString("query"), Instants.of(row, "saved_at"));
    }
}
