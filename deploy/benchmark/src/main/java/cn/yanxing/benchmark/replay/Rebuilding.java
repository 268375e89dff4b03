package cn.yanxing.benchmark.replay;

import cn.yanxing.benchmark.Waiting;
import cn.yanxing.benchmark.stand.Stand;
import cn.yanxing.local.Service;
import cn.yanxing.local.process.Child;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Scoring started with an empty database, until it has heard everything; afterwards it is forgotten again. */
record Rebuilding(Stand stand, int events) {

    private static final List<String> LISTENERS = List.of("scoring.issues", "scoring.orders", "scoring.volunteers");
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    /** Events a second. */
    double rate() {
        Child scoring = stand.start(Service.SCORING, Map.of());
        try {
            return events / secondsUntilHeard();
        } finally {
            stand.forget(scoring, Service.SCORING, LISTENERS);
        }
    }

    private double secondsUntilHeard() {
        long ready = System.nanoTime();
        try (Connection database = stand.database(Service.SCORING);
                Statement statement = database.createStatement()) {
            await(statement, "select last_value from case_event_position_seq");
            await(statement, "select count(*) from case_event");
            return (System.nanoTime() - ready) / 1e9;
        } catch (SQLException e) {
            throw new IllegalStateException("expected to count what scoring heard, but could not", e);
        }
    }

    private void await(Statement statement, String query) {
        Waiting.until(PATIENCE, "scoring to hear " + events, () -> number(statement, query) >= events);
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
