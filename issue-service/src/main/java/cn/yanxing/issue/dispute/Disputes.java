package cn.yanxing.issue.dispute;

import cn.yanxing.issue.dispute.Dispute.Outcome;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Where disputes are kept: one a closing, as the key says. */
@ApplicationScoped
public class Disputes {

    private static final String ADD = """
            INSERT INTO dispute (issue_id, round, report_id, closed_by, reason, disputed_at, status)
            VALUES (?, ?, ?, ?, ?, ?, 'OPEN')
            """;

    private static final String LATEST = "SELECT * FROM dispute WHERE issue_id = ? ORDER BY round DESC LIMIT 1";

    private static final String DECIDE = """
            UPDATE dispute SET status = ?, reply = ?, decided_by = ?, decided_at = ?
            WHERE issue_id = ? AND round = ? AND status = 'OPEN'
            """;

    private static final String WITHDRAW = """
            UPDATE dispute SET status = 'WITHDRAWN', decided_by = ?, decided_at = ?
            WHERE issue_id = ? AND status = 'OPEN'
            """;

    private final Database database;

    Disputes(Database database) {
        this.database = database;
    }

    /** Of the last closing that anybody disputed. */
    public Optional<Dispute> latest(UUID issue) {
        return database.row(LATEST, Disputes::read, issue);
    }

    /** The caller holds the issue; refused when this closing was disputed before, by whomever. */
    public void add(Dispute brought) {
        Optional<Dispute> earlier = latest(brought.issueId()).filter(known -> known.round() == brought.round());
        if (earlier.isPresent())
            throw DisputeRefused.disputedBefore(earlier.get().disputedAt());
        database.change(
                ADD,
                brought.issueId(),
                brought.round(),
                brought.reportId(),
                brought.closedBy(),
                brought.reason(),
                brought.disputedAt());
    }

    /** Keeps the outcome; refused when another came first. */
    public void keep(Dispute decided) {
        Outcome outcome = Objects.requireNonNull(decided.outcome());
        int kept = database.change(
                DECIDE,
                decided.status().name(),
                outcome.reply(),
                outcome.by(),
                outcome.at(),
                decided.issueId(),
                decided.round());
        if (kept == 0) throw DisputeRefused.noneOpen();
    }

    /** Its issue was taken up again for another reason: what still waits has nothing to wait for. */
    public void withdraw(UUID issue, String by, Instant at) {
        database.change(WITHDRAW, by, at, issue);
    }

    private static Dispute read(ResultSet row) throws SQLException {
        return new Dispute(
                row.getObject("issue_id", UUID.class),
                row.getInt("round"),
                row.getObject("report_id", UUID.class),
                row.getString("closed_by"),
                row.getString("reason"),
                Instants.of(row, "disputed_at"),
                DisputeStatus.valueOf(row.getString("status")),
                row.getString("decided_by") == null ? null : outcome(row));
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        return new Outcome(row.getString("reply"), row.getString("decided_by"), Instants.of(row, "decided_at"));
    }
}
