package cn.yanxing.benchmark.relay;

import cn.yanxing.benchmark.Waiting;
import cn.yanxing.benchmark.past.MadeUpPast;
import cn.yanxing.benchmark.past.Teller;
import cn.yanxing.benchmark.past.Told;
import cn.yanxing.benchmark.stand.Stand;
import cn.yanxing.contracts.EventTypes;
import cn.yanxing.local.Service;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** So many unsent rows in the outbox of a running service, all committed at the same moment. */
record Backlog(Stand stand, MadeUpPast past, int events) {

    private static final String COPY = """
            copy outbox (position, id, aggregatetype, aggregateid, sequence, type, payload, correlation_id, occurred_at)
            from stdin with (format csv)
            """;

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    /** Events a second from the commit until nothing is unsent. */
    double drained() {
        try (Connection database = stand.database(Service.ISSUE);
                Statement statement = database.createStatement()) {
            statement.execute("truncate outbox");
            database.setAutoCommit(false);
            fill(database.unwrap(PGConnection.class));
            database.commit();
            long committed = System.nanoTime();
            database.setAutoCommit(true);
            Waiting.until(PATIENCE, "the backlog to be drained", () -> !isUnsent(statement));
            return events / ((System.nanoTime() - committed) / 1e9);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("expected a backlog to be drained, but it was not", e);
        }
    }

    private void fill(PGConnection database) throws SQLException, IOException {
        CopyIn table = database.getCopyAPI().copyIn(COPY);
        for (int position = 1; position <= events; position++) {
            byte[] line = line(position, past.next()).getBytes(StandardCharsets.UTF_8);
            table.writeToCopy(line, 0, line.length);
        }
        table.endCopy();
    }

    private static String line(int position, Told told) {
        return String.join(
                ",",
                Integer.toString(position),
                told.id().toString(),
                EventTypes.streamOf(told.event().getClass()),
                told.event().key(),
                Long.toString(told.sequence()),
                EventTypes.nameOf(told.event().getClass()),
                "\"" + Teller.json(told).replace("\"", "\"\"") + "\"",
                told.id().toString(),
                told.at() + "\n");
    }

    /** The highest position is sent last; the relay keeps their order. */
    private boolean isUnsent(Statement statement) throws SQLException {
        try (ResultSet row =
                statement.executeQuery("select 1 from outbox where position = " + events + " and sent_at is null")) {
            return row.next();
        }
    }
}
