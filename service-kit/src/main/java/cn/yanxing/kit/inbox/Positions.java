package cn.yanxing.kit.inbox;

import cn.yanxing.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** How far a listener is with each key. The rows are locked from reading to commit, in the order of the keys. */
@ApplicationScoped
public class Positions {

    private static final String LOCK = """
            select key, sequence from inbox_position
            where listener = ? and stream = ? and key = any(?) order by key for update
            """;

    private final Database database;

    Positions(Database database) {
        this.database = database;
    }

    /** The last handled sequence of each key, 0 for a new one. */
    public Map<String, Long> lock(String listener, String stream, Collection<String> keys) {
        Map<String, Long> known = locked(listener, stream, new TreeSet<>(keys));
        SortedSet<String> missing = new TreeSet<>(keys);
        missing.removeAll(known.keySet());
        if (!missing.isEmpty()) {
            database.change("""
                    insert into inbox_position (listener, stream, key, sequence)
                    select ?, ?, key, 0 from unnest(?) key order by key on conflict do nothing
                    """, listener, stream, missing.toArray(String[]::new));
            known.putAll(locked(listener, stream, missing));
        }
        return known;
    }

    public void advance(String listener, String stream, Map<String, Long> positions) {
        database.change(
                """
                update inbox_position p set sequence = n.sequence
                from unnest(?, ?) as n (key, sequence)
                where p.listener = ? and p.stream = ? and p.key = n.key and p.sequence < n.sequence
                """,
                positions.keySet().toArray(String[]::new),
                positions.values().toArray(Long[]::new),
                listener,
                stream);
    }

    private Map<String, Long> locked(String listener, String stream, SortedSet<String> keys) {
        Map<String, Long> found = new HashMap<>();
        database.rows(
                        LOCK,
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        listener,
                        stream,
                        keys.toArray(String[]::new))
                .forEach(position -> found.put(position.getKey(), position.getValue()));
        return found;
    }
}
