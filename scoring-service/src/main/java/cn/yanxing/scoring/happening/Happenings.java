package cn.yanxing.scoring.happening;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import cn.yanxing.scoring.casebook.CaseKey;
import cn.yanxing.scoring.casebook.CaseKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads heard events together with their cases. The unit is the event's own; a case's unit where it names none. */
@ApplicationScoped
class Happenings {

    private static final String SELECT = """
            select e.position, e.id, e.type, e.occurred_at, e.case_kind, e.case_id,
                   coalesce(e.body ->> 'unit', f.unit) as unit, f.number, f.subject,
                   f.longitude, f.latitude, f.street, f.grid, coalesce((e.body ->> 'minutes')::int, 0) as minutes
            from case_event e join case_fact f on f.kind = e.case_kind and f.id = e.case_id
            """;

    private final Database database;

    Happenings(Database database) {
        this.database = database;
    }

    List<Happening> of(UUID[] events) {
        return database.rows(
                SELECT + " where e.id = any (?) order by e.position", Happenings::happening, (Object) events);
    }

    /** Newest first; only one unit's if one is named. */
    List<Happening> last(@Nullable String unit, int limit) {
        return database.rows(
                SELECT + " where (?::text is null or coalesce(e.body ->> 'unit', f.unit) = ?)"
                        + " order by e.position desc limit ?",
                Happenings::happening,
                unit,
                unit,
                limit);
    }

    private static Happening happening(ResultSet row) throws SQLException {
        return new Happening(
                row.getLong("position"),
                row.getObject("id", UUID.class),
                row.getString("type"),
                Instants.of(row, "occurred_at"),
                new CaseKey(CaseKind.valueOf(row.getString("case_kind")), row.getObject("case_id", UUID.class)),
                row.getString("number"),
                row.getString("subject"),
                row.getString("unit"),
                spot(row),
                row.getInt("minutes"));
    }

    private static Happening.@Nullable Spot spot(ResultSet row) throws SQLException {
        double longitude = row.getDouble("longitude");
        return row.wasNull()
                ? null
                : new Happening.Spot(
                        longitude, row.getDouble("latitude"), row.getString("street"), row.getString("grid"));
    }
}
