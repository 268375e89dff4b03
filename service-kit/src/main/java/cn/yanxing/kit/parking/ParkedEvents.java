package cn.yanxing.kit.parking;

import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.inbox.Positions;
import cn.yanxing.kit.privacy.Audit;
import cn.yanxing.kit.problem.NotFound;
import cn.yanxing.kit.problem.Refused;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an administrator does about events that could not be handled. Each act leaves an audit row. */
@ApplicationScoped
public class ParkedEvents {

    private static final String SELECT = """
            select h.*, p.sequence as handled_up_to from inbox_held h
            left join inbox_position p on p.listener = h.listener and p.stream = h.stream and p.key = h.key
            """;

    private static final String PARKED = "PARKED";

    private final Database database;
    private final Positions positions;
    private final Audit audit;

    ParkedEvents(Database database, Positions positions, Audit audit) {
        this.database = database;
        this.positions = positions;
        this.audit = audit;
    }

    /** In the order in which they were kept; {@code state} is PARKED, WAITING or DROPPED. */
    public List<ParkedEvent> list(String state, @Nullable UUID after, int limit) {
        return database.rows(
                SELECT + " where h.state = ? and (?::uuid is null or h.id > ?::uuid) order by h.id limit ?",
                ParkedEvents::read,
                state,
                after,
                after,
                limit);
    }

    public ParkedEvent get(UUID id) {
        return database.row(SELECT + " where h.id = ?", ParkedEvents::read, id)
                .orElseThrow(() -> new NotFound("parked-event", id));
    }

    /** Its listener takes it again within a second, and then those that wait behind it. */
    @Transactional
    public ParkedEvent release(UUID id, Actor actor) {
        ParkedEvent event = get(id);
        if (event.key() == null || event.sequence() == null) throw refused("parked-unreadable", event);
        if (!event.state().equals(PARKED)) throw refused("not-parked", event);
        database.change("update inbox_held set state = 'WAITING', retry_at = null, give_up_at = null where id = ?", id);
        audit.record(actor, "release", "parked-event", id.toString(), place(event));
        return get(id);
    }

    /** It is never handled: the position moves over it. Only the event whose turn it is can be dropped. */
    @Transactional
    public ParkedEvent drop(UUID id, String reason, Actor actor) {
        ParkedEvent event = get(id);
        if (event.state().equals("DROPPED")) throw refused("not-parked", event);
        if (event.key() != null && event.sequence() != null) passOver(event, event.key(), event.sequence());
        database.change("update inbox_held set state = 'DROPPED', reason = ? where id = ?", reason, id);
        audit.record(actor, "drop", "parked-event", id.toString(), place(event) + ": " + reason);
        return get(id);
    }

    private void passOver(ParkedEvent event, String key, long sequence) {
        Map<String, Long> handled = positions.lock(event.listener(), event.stream(), Set.of(key));
        if (handled.getOrDefault(key, 0L) != sequence - 1) throw refused("not-its-turn", event);
        positions.advance(event.listener(), event.stream(), Map.of(key, sequence));
    }

    private static Refused refused(String code, ParkedEvent event) {
        return new Refused(code, Map.of("event", place(event), "state", event.state()));
    }

    private static String place(ParkedEvent event) {
        return event.key() == null || event.sequence() == null
                ? "%s %s/%d/%d".formatted(event.listener(), event.stream(), event.partition(), event.offset())
                : "%s %s/%s/%d".formatted(event.listener(), event.stream(), event.key(), event.sequence());
    }

    private static ParkedEvent read(ResultSet row) throws SQLException {
        return new ParkedEvent(
                row.getObject("id", UUID.class),
                row.getString("listener"),
                row.getString("stream"),
                row.getString("key"),
                row.getObject("sequence", Long.class),
                row.getObject("handled_up_to", Long.class),
                row.getString("state"),
                row.getString("type"),
                row.getString("headers"),
                row.getString("body"),
                row.getInt("partition"),
                row.getLong("offset"),
                Instants.of(row, "held_at"),
                row.getInt("attempts"),
                row.getString("reason"));
    }
}
