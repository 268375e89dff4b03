package cn.yanxing.issue.find;

import cn.yanxing.issue.geo.GeoJson;
import cn.yanxing.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Issues as points on the map, the newest first, as many as a browser draws easily. */
@ApplicationScoped
public class IssueMap {
    static final int FEATURES_MAX = 5_000;

    private static final String POINTS = """
            SELECT id, number, status, catalogue_item, street, longitude, latitude, %s AS overdue, count(*) OVER () AS total
            FROM issue WHERE %s ORDER BY id DESC LIMIT ?
            """;

    private final Database database;
    private final Questions questions;
    private final Clock clock;

    IssueMap(Database database, Questions questions, Clock clock) {
        this.database = database;
        this.questions = questions;
        this.clock = clock;
    }

    public GeoJson.Collection points(IssueFilter filter) {
        Instant now = clock.instant();
        Where where = questions.of(filter, now);
        List<Counted> rows = database.search(
                POINTS.formatted(Where.OVERDUE, where.sql()),
                IssueMap::point,
                where.values(List.of(now), FEATURES_MAX));
        long total = rows.isEmpty() ? 0 : rows.get(0).total();
        return GeoJson.Collection.of(total, rows.stream().map(Counted::feature).toList());
    }

    private record Counted(long total, GeoJson.Feature feature) {}

    private static Counted point(ResultSet row) throws SQLException {
        GeoJson.Feature feature = GeoJson.Feature.point(
                row.getDouble("longitude"),
                row.getDouble("latitude"),
                Map.of(
                        "id", row.getString("id"),
                        "number", row.getString("number"),
                        "status", row.getString("status"),
                        "overdue", row.getBoolean("overdue"),
                        "catalogueItem", row.getString("catalogue_item"),
                        "street", Objects.requireNonNullElse(row.getString("street"), "")));
        return new Counted(row.getLong("total"), feature);
    }
}
