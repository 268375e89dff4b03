package cn.yanxing.kit.inbox;

import cn.yanxing.kit.id.Ids;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import cn.yanxing.kit.wire.WireJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of events that were read and not handled. */
@ApplicationScoped
public class HeldEvents {

    private static final String COLUMNS =
            "h.id, h.stream, h.key, h.sequence, h.state, h.headers, h.body, h.partition, h.\"offset\", h.attempts,"
                    + " h.give_up_at ";

    private static final String INSERT = """
            insert into inbox_held (id, listener, stream, key, sequence, state, event_id, type, headers, body,
                                    partition, "offset", reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?) on conflict do nothing
            """;

    private static final String READY = """
            from inbox_held h join inbox_position p
              on p.listener = h.listener and p.stream = h.stream and p.key = h.key and h.sequence = p.sequence + 1
            where h.listener = ? and h.state = 'WAITING' and (h.retry_at is null or h.retry_at <= now())
            order by h.id limit ?
            """;

    private final Database database;
    private final Ids ids;

    HeldEvents(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    void keepWaiting(String listener, Inbound record) {
        insert(listener, record, record.sequence(), "WAITING", null);
    }

    /** For a record without a place in any order; known by its topic, partition and offset. */
    public void parkUnreadable(String listener, Inbound record, String reason) {
        insert(listener, record, null, "PARKED", reason);
    }

    void park(UUID id, String reason) {
        database.change(
                "update inbox_held set state = 'PARKED', reason = ?, attempts = attempts + 1 where id = ?", reason, id);
    }

    /** Tries again after {@code pause}; the patience counts from the first time. */
    void postpone(UUID id, String reason, Duration pause, Duration patience) {
        database.change("""
                update inbox_held set reason = ?, attempts = attempts + 1,
                    retry_at = now() + make_interval(secs => ?),
                    give_up_at = coalesce(give_up_at, now() + make_interval(secs => ?))
                where id = ?
                """, reason, pause.toMillis() / 1000.0, patience.toMillis() / 1000.0, id);
    }

    void remove(String listener, Inbound record) {
        database.change(
                "delete from inbox_held where listener = ? and stream = ? and key = ? and sequence = ?",
                listener,
                record.stream(),
                record.key(),
                record.sequence());
    }

    List<Held> of(String listener, String stream, Collection<String> keys) {
        return database.rows(
                "select " + COLUMNS + "from inbox_held h where listener = ? and stream = ? and key = any(?)"
                        + " and state <> 'DROPPED'",
                HeldEvents::held,
                listener,
                stream,
                keys.toArray(String[]::new));
    }

    Optional<Held> lock(UUID id) {
        return database.row(
                "select " + COLUMNS + "from inbox_held h where id = ? and state = 'WAITING' for update",
                HeldEvents::held,
                id);
    }

    /** Those whose turn and time have come, in the order in which they arrived. */
    List<Held> ready(String listener, int atMost) {
        return database.rows("select " + COLUMNS + READY, HeldEvents::held, listener, atMost);
    }

    private void insert(
            String listener, Inbound record, @Nullable Long sequence, String state, @Nullable String reason) {
        database.change(
                INSERT,
                ids.next(),
                listener,
                record.stream(),
                record.key(),
                sequence,
                state,
                record.eventId(),
                record.type(),
                WireJson.write(record.headers()),
                record.body(),
                record.partition(),
                record.offset(),
                reason);
    }

    private static Held held(ResultSet row) throws SQLException {
        Inbound record = new Inbound(
                row.getString("stream"),
                row.getInt("partition"),
                row.getLong("offset"),
                row.getString("key"),
                row.getObject("sequence", Long.class),
                WireJson.texts(row.getString("headers")),
                row.getString("body"));
        return new Held(
                row.getObject("id", UUID.class),
                record,
                row.getString("state").equals("PARKED"),
                row.getInt("attempts"),
                Instants.orNull(row, "give_up_at"));
    }
}
