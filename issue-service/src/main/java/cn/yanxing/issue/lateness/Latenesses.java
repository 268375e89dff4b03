package cn.yanxing.issue.lateness;

import cn.yanxing.contracts.IssueEvent.IssueOverdue;
import cn.yanxing.issue.request.RequestStatus;
import cn.yanxing.kit.id.Ids;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where latenesses and appeals are kept: facts that never change; an appeal is added once, and decided once. */
@ApplicationScoped
public class Latenesses {

    private static final String ADD =
            "INSERT INTO lateness (id, issue_id, unit, round, due_at, overdue_at) VALUES (?, ?, ?, ?, ?, ?)";

    private static final String SELECT = """
            SELECT lateness.id, lateness.issue_id, issue.number, issue.order_id, lateness.unit, lateness.round,
                   lateness.due_at, lateness.overdue_at, ended.closed_at AS ended_at,
                   appeal.status, reason_code, note, photos, asked_by, asked_at, decided_by, decided_at, decision_note
            FROM lateness JOIN issue ON issue.id = lateness.issue_id
            LEFT JOIN issue_case AS ended ON ended.id = lateness.issue_id AND ended.round = lateness.round
            LEFT JOIN appeal ON appeal.lateness_id = lateness.id
            """;

    private static final String PAGE = SELECT + """
             WHERE (?::text IS NULL OR lateness.unit = ?) AND (?::uuid IS NULL OR lateness.issue_id = ?)
               AND (?::text IS NULL OR appeal.status = ?) AND (?::uuid IS NULL OR lateness.id < ?)
            ORDER BY lateness.id DESC LIMIT ?
            """;

    private static final String APPEAL = """
            INSERT INTO appeal (lateness_id, status, reason_code, note, photos, asked_by, asked_at)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;

    private static final String DECIDE = """
            UPDATE appeal SET status = ?, decided_by = ?, decided_at = ?, decision_note = ?
            WHERE lateness_id = ? AND status = 'ASKED'
            """;

    private final Database database;
    private final Ids ids;

    Latenesses(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** A lateness, and the appeal if there is one. */
    record Row(Lateness lateness, @Nullable Appeal appeal) {}

    /** Keeps the fact as it is told, in the same transaction. */
    public void add(IssueOverdue overdue) {
        database.change(
                ADD,
                ids.next(),
                overdue.issueId(),
                overdue.unit(),
                overdue.round(),
                overdue.dueAt(),
                overdue.overdueAt());
    }

    Optional<Row> find(UUID id) {
        return database.row(SELECT + " WHERE lateness.id = ?", Latenesses::row, id);
    }

    /** False when somebody of the unit appealed before. */
    boolean appeal(UUID lateness, Appeal appeal) {
        return database.change(
                        APPEAL,
                        lateness,
                        appeal.status().name(),
                        appeal.reasonCode(),
                        appeal.note(),
                        appeal.photos().toArray(UUID[]::new),
                        appeal.askedBy(),
                        appeal.askedAt())
                == 1;
    }

    /** False when it was decided, or taken back, before. */
    boolean decide(UUID lateness, Appeal decided) {
        return database.change(
                        DECIDE,
                        decided.status().name(),
                        decided.decidedBy(),
                        decided.decidedAt(),
                        decided.decisionNote(),
                        lateness)
                == 1;
    }

    /** Newest first, those after {@code after}. */
    List<Row> page(LatenessFilter filter, @Nullable UUID after, int limit) {
        String status = filter.appeal() == null ? null : filter.appeal().name();
        return database.search(
                PAGE,
                Latenesses::row,
                filter.unit(),
                filter.unit(),
                filter.issue(),
                filter.issue(),
                status,
                status,
                after,
                after,
                limit);
    }

    private static Row row(ResultSet row) throws SQLException {
        Lateness lateness = new Lateness(
                row.getObject("id", UUID.class),
                row.getObject("issue_id", UUID.class),
                row.getString("number"),
                row.getObject("order_id", UUID.class),
                row.getString("unit"),
                row.getInt("round"),
                Instants.of(row, "due_at"),
                Instants.of(row, "overdue_at"),
                Instants.orNull(row, "ended_at"));
        return new Row(lateness, row.getString("status") == null ? null : appeal(row));
    }

    private static Appeal appeal(ResultSet row) throws SQLException {
        return new Appeal(
                RequestStatus.valueOf(row.getString("status")),
                row.getString("reason_code"),
                row.getString("note"),
                List.of((UUID[]) row.getArray("photos").getArray()),
                row.getString("asked_by"),
                Instants.of(row, "asked_at"),
                row.getString("decided_by"),
                Instants.orNull(row, "decided_at"),
                row.getString("decision_note"));
    }
}
