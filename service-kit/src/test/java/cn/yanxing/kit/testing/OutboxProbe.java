package cn.yanxing.kit.testing;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.contracts.EventTypes;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.wire.WireJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Looks at what a service appended to its outbox. */
@ApplicationScoped
public class OutboxProbe {

    private static final String SELECT = """
            select aggregatetype, aggregateid, sequence, id, type, payload, correlation_id, causation_id,
                   sent_at is not null as sent
            from outbox
            """;

    private final Database database;

    OutboxProbe(Database database) {
        this.database = database;
    }

    /** A row of the outbox. */
    public record Row(
            String stream,
            String key,
            long sequence,
            UUID id,
            String type,
            String payload,
            UUID correlationId,
            UUID causationId,
            boolean sent) {

        public DomainEvent event() {
            return WireJson.read(payload, EventTypes.event(type).orElseThrow());
        }
    }

    /** The rows of one key, first to last. */
    public List<Row> of(Object key) {
        return database.rows(SELECT + " where aggregateid = ? order by sequence", OutboxProbe::row, key.toString());
    }

    /** The events of one key, first to last. */
    public List<DomainEvent> events(Object key) {
        return of(key).stream().map(Row::event).toList();
    }

    /** The wire types of one key's events, first to last. */
    public List<String> types(Object key) {
        return of(key).stream().map(Row::type).toList();
    }

    /** Everything ever appended, by position. */
    public List<Row> all() {
        return database.rows(SELECT + " order by position", OutboxProbe::row);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("aggregatetype"),
                row.getString("aggregateid"),
                row.getLong("sequence"),
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getString("payload"),
                row.getObject("correlation_id", UUID.class),
                row.getObject("causation_id", UUID.class),
                row.getBoolean("sent"));
    }
}
