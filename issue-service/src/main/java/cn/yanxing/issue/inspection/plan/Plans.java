package cn.yanxing.issue.inspection.plan;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where plans are kept. */
@ApplicationScoped
public class Plans {

    private static final String ADD = """
            INSERT INTO inspection_plan (id, name, team, cadence, from_on, until_on, route, planned_by, planned_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** Ended a second time it stays as it was ended first. */
    private static final String END = """
            UPDATE inspection_plan SET until_on = least(until_on, ?), ended_by = ? WHERE id = ? AND ended_by IS NULL
            """;

    private static final String PAGE = """
            SELECT * FROM inspection_plan
            WHERE (?::text IS NULL OR team = ?) AND (?::date IS NULL OR ? BETWEEN from_on AND until_on)
              AND (?::uuid IS NULL OR id < ?)
            ORDER BY id DESC LIMIT ?
            """;

    private static final String RUNNING = """
            SELECT * FROM inspection_plan WHERE team = ? AND ? BETWEEN from_on AND until_on ORDER BY id
            """;

    private static final String VISITED = """
            SELECT DISTINCT ON (point) point, id, started_at FROM inspection_visit
            WHERE plan_id = ? AND visited_on BETWEEN ? AND ? ORDER BY point, started_at DESC, id DESC
            """;

    private static final String VISITED_POINTS = """
            SELECT DISTINCT visit.plan_id, visit.point
            FROM unnest(?::uuid[], ?::text[]::date[], ?::text[]::date[]) AS round (plan, from_on, until_on)
            JOIN inspection_visit AS visit
              ON visit.plan_id = round.plan AND visit.visited_on BETWEEN round.from_on AND round.until_on
            """;

    private final Database database;

    Plans(Database database) {
        this.database = database;
    }

    void add(Plan plan) {
        database.change(
                ADD,
                plan.id(),
                plan.name(),
                plan.team(),
                plan.cadence().name(),
                plan.time().from(),
                plan.time().until(),
                plan.route().toArray(String[]::new),
                plan.plannedBy(),
                plan.plannedAt());
    }

    void end(UUID id, LocalDate lastDay, String by) {
        database.change(END, lastDay, by, id);
    }

    /** Running, ended or to come. */
    public Optional<Plan> find(UUID id) {
        return database.row("SELECT * FROM inspection_plan WHERE id = ?", Plans::read, id);
    }

    /** Newest first, those after {@code after}; of any team, and of any time, where none is said. */
    List<Plan> page(@Nullable String team, @Nullable LocalDate runningOn, @Nullable UUID after, int limit) {
        return database.rows(PAGE, Plans::read, team, team, runningOn, runningOn, after, after, limit);
    }

    List<Plan> running(String team, LocalDate day) {
        return database.rows(RUNNING, Plans::read, team, day);
    }

    /** The last visit of each point in a round. */
    Map<String, LastVisit> visited(UUID plan, Round round) {
        Map<String, LastVisit> visits = new HashMap<>();
        database.rows(
                VISITED,
                row -> visits.put(
                        row.getString("point"),
                        new LastVisit(row.getObject("id", UUID.class), Instants.of(row, "started_at"))),
                plan,
                round.from(),
                round.until());
        return visits;
    }

    /** By plan, the points that were visited in its round of this day. */
    Map<UUID, Set<String>> visitedPoints(List<Plan> all, LocalDate day) {
        List<Round> rounds = all.stream().map(plan -> plan.roundOn(day)).toList();
        Map<UUID, Set<String>> points = new HashMap<>();
        database.rows(
                VISITED_POINTS,
                row -> points.computeIfAbsent(row.getObject("plan_id", UUID.class), plan -> new HashSet<>())
                        .add(row.getString("point")),
                all.stream().map(Plan::id).toArray(UUID[]::new),
                rounds.stream().map(round -> round.from().toString()).toArray(String[]::new),
                rounds.stream().map(round -> round.until().toString()).toArray(String[]::new));
        return points;
    }

    private static Plan read(ResultSet row) throws SQLException {
        return new Plan(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("team"),
                Cadence.valueOf(row.getString("cadence")),
                new Round(row.getObject("from_on", LocalDate.class), row.getObject("until_on", LocalDate.class)),
                List.of((String[]) row.getArray("route").getArray()),
                row.getString("planned_by"),
                Instants.of(row, "planned_at"),
                row.getString("ended_by"));
    }
}
