package cn.yanxing.kit.relay;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import cn.yanxing.kit.wire.Envelope;
import cn.yanxing.kit.wire.ServiceName;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** What still has to be sent. No cursor is kept: whatever is not marked is unsent, however late it was committed. */
@ApplicationScoped
class UnsentRows {

    private static final String OLDEST = """
            select aggregatetype, aggregateid, sequence, id, type, payload,
                   correlation_id, causation_id, traceparent, occurred_at
            from outbox where sent_at is null order by position limit ?
            """;

    private static final String MARK = """
            update outbox set sent_at = now() from (select from outbox_emission where begun = ? for share) as current
            where id = any(?) and sent_at is null
            """;

    private final Database database;
    private final ServiceName service;

    /** How many wait, and for how long the oldest has. */
    record Backlog(long rows, Duration oldest) {}

    UnsentRows(Database database, ServiceName service) {
        this.database = database;
        this.service = service;
    }

    List<UnsentRow> oldest(int atMost) {
        return database.rows(OLDEST, this::row, atMost);
    }

    /** Void when a re-emission was begun since the rows were read: they are unsent again, wherever they have got to. */
    void mark(List<UnsentRow> rows, Emission readIn) {
        UUID[] ids = rows.stream().map(row -> row.envelope().id()).toArray(UUID[]::new);
        database.change(MARK, readIn.begun(), ids);
    }

    Backlog backlog() {
        return database.row("""
                        select count(*), coalesce(extract(epoch from now() - min(occurred_at)), 0)
                        from outbox where sent_at is null
                        """, row -> new Backlog(row.getLong(1), Duration.ofSeconds(row.getLong(2))))
                .orElseThrow();
    }

    private UnsentRow row(ResultSet row) throws SQLException {
        String key = row.getString("aggregateid");
        Envelope envelope = new Envelope(
                row.getObject("id", UUID.class),
                row.getString("type"),
                service.source(),
                Instants.of(row, "occurred_at"),
                key,
                row.getLong("sequence"),
                row.getObject("correlation_id", UUID.class),
                row.getObject("causation_id", UUID.class),
                row.getString("traceparent"));
        return new UnsentRow(row.getString("aggregatetype"), envelope, row.getString("payload"));
    }
}
