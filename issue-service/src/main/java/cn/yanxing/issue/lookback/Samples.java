package cn.yanxing.issue.lookback;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was drawn, and what was seen of it. */
@ApplicationScoped
class Samples {

    private static final String KEEP = """
            INSERT INTO look_back_sample (look_back_id, number, place, issue_id)
            SELECT ?, drawn.number, drawn.place, issue.id
            FROM unnest(?::text[]) WITH ORDINALITY AS drawn (number, place) JOIN issue ON issue.number = drawn.number
            """;

    private static final String OF = """
            SELECT number, issue_id, passed, reopened, checked_at FROM look_back_sample WHERE look_back_id = ? ORDER BY place
            """;

    private static final String ISSUE = """
            SELECT issue_id FROM look_back_sample WHERE look_back_id = ? AND number = ?
            """;

    /** Of two who looked, the second changes nothing. */
    private static final String SEEN = """
            UPDATE look_back_sample SET passed = ?, reopened = ?, checked_by = ?, checked_at = ?
            WHERE look_back_id = ? AND number = ? AND passed IS NULL
            """;

    private final Database database;

    Samples(Database database) {
        this.database = database;
    }

    void keep(UUID lookBack, List<String> numbers) {
        database.change(KEEP, lookBack, numbers.toArray(String[]::new));
    }

    List<Drawn> of(UUID lookBack) {
        return database.rows(OF, Samples::read, lookBack);
    }

    Optional<UUID> issue(UUID lookBack, String number) {
        return database.row(ISSUE, row -> row.getObject(1, UUID.class), lookBack, number);
    }

    /** What one look found. */
    record Outcome(boolean passed, boolean reopened, String by, Instant at) {}

    /** False when somebody has looked before. */
    boolean see(UUID lookBack, String number, Outcome outcome) {
        return database.change(SEEN, outcome.passed(), outcome.reopened(), outcome.by(), outcome.at(), lookBack, number)
                == 1;
    }

    private static Drawn read(ResultSet row) throws SQLException {
        return new Drawn(
                row.getString("number"),
                row.getObject("issue_id", UUID.class),
                row.getObject("passed", Boolean.class),
                row.getObject("reopened", Boolean.class),
                Instants.orNull(row, "checked_at"));
    }
}
