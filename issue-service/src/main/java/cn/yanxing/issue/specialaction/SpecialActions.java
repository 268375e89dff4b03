package cn.yanxing.issue.specialaction;

import cn.yanxing.issue.specialaction.Progress.UnitProgress;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where actions are kept. */
@ApplicationScoped
class SpecialActions {

    private static final String ADD = """
            INSERT INTO special_action (id, name, description, measure, target, from_on, until_on, launched_by, launched_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** Ended a second time it stays as it was ended first. */
    private static final String END = """
            UPDATE special_action SET until_on = least(until_on, ?), ended_by = ? WHERE id = ? AND ended_by IS NULL
            """;

    private static final String PAGE = """
            SELECT * FROM special_action WHERE ?::uuid IS NULL OR id < ? ORDER BY id DESC LIMIT ?
            """;

    private static final String BY_UNIT = """
            SELECT action_id, unit, coalesce(sum(quantity) FILTER (WHERE status = 'PROVEN'), 0) AS proven,
                   coalesce(sum(quantity) FILTER (WHERE status = 'SHOWN'), 0) AS waiting,
                   count(*) FILTER (WHERE status = 'REFUSED') AS refused
            FROM special_action_item WHERE action_id = ANY (?) GROUP BY action_id, unit ORDER BY proven DESC, unit
            """;

    private final Database database;

    SpecialActions(Database database) {
        this.database = database;
    }

    void add(SpecialAction action) {
        database.change(
                ADD,
                action.id(),
                action.name(),
                action.description(),
                action.measure(),
                action.target(),
                action.from(),
                action.until(),
                action.launchedBy(),
                action.launchedAt());
    }

    void end(UUID id, LocalDate lastDay, String by) {
        database.change(END, lastDay, by, id);
    }

    Optional<SpecialAction> find(UUID id) {
        return database.row("SELECT * FROM special_action WHERE id = ?", SpecialActions::read, id);
    }

    /** Newest first, those after {@code after}. */
    List<SpecialAction> page(@Nullable UUID after, int limit) {
        return database.rows(PAGE, SpecialActions::read, after, after, limit);
    }

    /** By action; who has proven most comes first. Names are the register's, elsewhere. */
    Map<UUID, List<UnitProgress>> byUnit(List<UUID> all) {
        Map<UUID, List<UnitProgress>> units = new HashMap<>();
        database.rows(
                BY_UNIT,
                row -> units.computeIfAbsent(row.getObject("action_id", UUID.class), action -> new ArrayList<>())
                        .add(new UnitProgress(
                                row.getString("unit"),
                                null,
                                row.getDouble("proven"),
                                row.getDouble("waiting"),
                                row.getInt("refused"))),
                (Object) all.toArray(UUID[]::new));
        return units;
    }

    private static SpecialAction read(ResultSet row) throws SQLException {
        return new SpecialAction(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("description"),
                row.getString("measure"),
                row.getDouble("target"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getString("launched_by"),
                Instants.of(row, "launched_at"),
                row.getString("ended_by"));
    }
}
