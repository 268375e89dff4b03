package cn.yanxing.benchmark.relay;

import cn.yanxing.benchmark.Waiting;
import cn.yanxing.benchmark.past.MadeUpPast;
import cn.yanxing.benchmark.stand.Stand;
import cn.yanxing.local.Service;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** So many unsent rows in the outbox of a running service, all committed at the same moment. */
record Backlog(Stand stand, MadeUpPast past, int events) {

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    /** Events a second from the commit until nothing is unsent. */
    double drained() {
        try (Connection database = stand.database(Service.ISSUE);
                Statement statement = database.createStatement()) {
            statement.execute("truncate outbox");
            database.setAutoCommit(false);
            OutboxCopy outbox = new OutboxCopy(database);
            outbox.write(past::next, events);
            database.commit();
            long committed = System.nanoTime();
            database.setAutoCommit(true);
            Waiting.until(PATIENCE, "the backlog to be drained", () -> isSent(statement, outbox.last()));
            return events / ((System.nanoTime() - committed) / 1e9);
        } catch (SQLException e) {
            throw new IllegalStateException("expected a backlog to be drained, but it was not", e);
        }
    }

    /** The highest position is sent last; the relay keeps their order. */
    private static boolean isSent(Statement statement, long position) throws SQLException {
        try (ResultSet row =
                statement.executeQuery("select 1 from outbox where position = " + position + " and sent_at is null")) {
            return !row.next();
        }
    }
}
