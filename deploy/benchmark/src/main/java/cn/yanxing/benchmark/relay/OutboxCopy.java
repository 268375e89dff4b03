package cn.yanxing.benchmark.relay;

import cn.yanxing.benchmark.past.Teller;
import cn.yanxing.benchmark.past.Told;
import cn.yanxing.contracts.EventTypes;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes made-up facts into a service's outbox, behind those that it wrote before. */
final class OutboxCopy {

    private static final String COPY = """
            copy outbox (position, id, aggregatetype, aggregateid, sequence, type, payload, correlation_id, occurred_at)
            from stdin with (format csv)
            """;

    private final Connection database;
    private long position;

    OutboxCopy(Connection database) {
        this.database = database;
    }

    /** In the connection's transaction, or in one of their own when it commits by itself. */
    void write(Supplier<Told> past, int facts) throws SQLException {
        CopyIn table = database.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        for (int fact = 0; fact < facts; fact++) {
            byte[] line = line(++position, past.get()).getBytes(StandardCharsets.UTF_8);
            table.writeToCopy(line, 0, line.length);
        }
        table.endCopy();
    }

    /** The position of the fact that was written last. */
    long last() {
        return position;
    }

    private static String line(long position, Told told) {
        return String.join(
                ",",
                Long.toString(position),
                told.id().toString(),
                EventTypes.streamOf(told.event().getClass()),
                told.event().key(),
                Long.toString(told.sequence()),
                EventTypes.nameOf(told.event().getClass()),
                "\"" + Teller.json(told).replace("\"", "\"\"") + "\"",
                told.id().toString(),
                told.at() + "\n");
    }
}
