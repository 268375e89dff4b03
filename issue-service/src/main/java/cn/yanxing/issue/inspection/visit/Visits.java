package cn.yanxing.issue.inspection.visit;

import cn.yanxing.issue.inspection.visit.VisitRow.Raised;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where visits are kept; nothing changes or leaves. */
@ApplicationScoped
class Visits {

    private static final String ADD = """
            INSERT INTO inspection_visit
              (id, client_id, plan_id, point, checklist_id, team, visitor, started_at, visited_on, received_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String PAGE = """
            SELECT visit.id, visit.plan_id, visit.point, visit.team, visit.visitor, visit.started_at,
                   (SELECT count(*) FROM observation WHERE visit_id = visit.id) AS seen,
                   (SELECT count(*) FROM observation WHERE visit_id = visit.id AND NOT passed) AS failed,
                   (SELECT array_agg(issue_id ORDER BY issue_number) FROM observation
                    WHERE visit_id = visit.id AND NOT passed) AS issues,
                   (SELECT array_agg(issue_number ORDER BY issue_number) FROM observation
                    WHERE visit_id = visit.id AND NOT passed) AS numbers
            FROM inspection_visit AS visit
            WHERE (?::text IS NULL OR team = ?) AND (?::uuid IS NULL OR plan_id = ?) AND (?::text IS NULL OR point = ?)
              AND (?::uuid IS NULL OR id < ?)
            ORDER BY id DESC LIMIT ?
            """;

    private final Database database;

    Visits(Database database) {
        this.database = database;
    }

    /** To the end of the transaction: who sends the same visit at the same time waits, and then finds it here. */
    void lock(UUID clientId) {
        database.lock("visit " + clientId);
    }

    void add(Visit visit) {
        database.change(
                ADD,
                visit.id(),
                visit.clientId(),
                visit.plan(),
                visit.point(),
                visit.checklist(),
                visit.team(),
                visit.visitor(),
                visit.startedAt(),
                visit.visitedOn(),
                visit.receivedAt());
    }

    Optional<Visit> find(UUID id) {
        return database.row("SELECT * FROM inspection_visit WHERE id = ?", Visits::read, id);
    }

    Optional<Visit> ofPhone(UUID clientId) {
        return database.row("SELECT * FROM inspection_visit WHERE client_id = ?", Visits::read, clientId);
    }

    /** Newest first, those after {@code after}. */
    List<VisitRow> page(VisitFilter filter, @Nullable UUID after, int limit) {
        return database.search(
                PAGE,
                Visits::row,
                filter.team(),
                filter.team(),
                filter.plan(),
                filter.plan(),
                filter.point(),
                filter.point(),
                after,
                after,
                limit);
    }

    private static VisitRow row(ResultSet row) throws SQLException {
        return new VisitRow(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("point"),
                row.getString("team"),
                row.getString("visitor"),
                Instants.of(row, "started_at"),
                row.getInt("seen"),
                row.getInt("failed"),
                raised(row.getArray("issues"), row.getArray("numbers")));
    }

    private static List<Raised> raised(@Nullable Array issues, @Nullable Array numbers) throws SQLException {
        if (issues == null || numbers == null) return List.of();
        UUID[] ids = (UUID[]) issues.getArray();
        String[] names = (String[]) numbers.getArray();
        return IntStream.range(0, ids.length)
                .mapToObj(i -> new Raised(ids[i], names[i]))
                .toList();
    }

    private static Visit read(ResultSet row) throws SQLException {
        return new Visit(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("point"),
                row.getObject("checklist_id", UUID.class),
                row.getString("team"),
                row.getString("visitor"),
                Instants.of(row, "started_at"),
                row.getObject("visited_on", LocalDate.class),
                Instants.of(row, "received_at"));
    }
}
