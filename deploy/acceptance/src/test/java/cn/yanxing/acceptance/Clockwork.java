package cn.yanxing.acceptance;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Lets time pass for one issue. The shortest limit of a catalogue is an hour, and no story waits that long: everything
 * that issue-service keeps about the issue's clock is moved back by as much. Nothing else of the suite is touched.
 */
final class Clockwork {

    private static final List<String> MOVED = List.of("""
            update issue set reported_at = reported_at - ?::interval, filed_at = filed_at - ?::interval,
                handed_over_at = handed_over_at - ?::interval, signed_at = signed_at - ?::interval,
                clock_started_at = clock_started_at - ?::interval, due_at = due_at - ?::interval,
                half_at = half_at - ?::interval, most_at = most_at - ?::interval
            where id = ?
            """, """
            update timer set fire_at = fire_at - ?::interval, next_try_at = next_try_at - ?::interval
            where subject = ? and fired_at is null
            """);

    private final RunningSuite suite;

    private Clockwork(RunningSuite suite) {
        this.suite = suite;
    }

    static Clockwork of(RunningSuite suite) {
        return new Clockwork(suite);
    }

    void passes(Case issue, Duration time) {
        try (Connection connection = suite.suite().postgres().databases().connect("issue")) {
            connection.setAutoCommit(false);
            for (String sql : MOVED) {
                move(connection, sql, UUID.fromString(issue.id()), time);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void move(Connection connection, String sql, UUID issue, Duration time) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            int parameters = update.getParameterMetaData().getParameterCount();
            for (int i = 1; i < parameters; i++) {
                update.setString(i, time.toSeconds() + " seconds");
            }
            update.setObject(parameters, issue);
            if (update.executeUpdate() == 0) {
                throw new AssertionError("expected a running clock of issue " + issue + ", but there is none");
            }
        }
    }
}
