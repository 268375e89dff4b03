package cn.yanxing.acceptance.faults;

import cn.yanxing.acceptance.conservation.source.Landscape;
import cn.yanxing.acceptance.conservation.source.Listener;
import cn.yanxing.acceptance.conservation.source.Topic;
import cn.yanxing.local.LocalSuite;
import cn.yanxing.local.Service;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What had been told when it was looked at: it is drained when all of that is sent, and heard by everybody. It is asked
 * over and over, beside what it watches, and keeps its connections: a new one costs a database more than the question.
 */
final class Backlog implements AutoCloseable {

    private static final int LAST_OF_EACH_STREAM = 60;

    private static final String LAST = """
        select aggregateid, sequence from outbox where aggregatetype = ? and position <= ?
        order by position desc limit ?
        """;
    private static final String UNSENT = "select 1 from outbox where sent_at is null and position <= ? limit 1";
    private static final String UNHEARD = """
        select 1 from unnest(?, ?) n (key, sequence)
        left join inbox_position p on p.listener = ? and p.stream = ? and p.key = n.key
        where coalesce(p.sequence, 0) < n.sequence
          and not exists (select 1 from inbox_held h where h.listener = ? and h.stream = ? and h.key = n.key)
        limit 1
        """;

    private final LocalSuite suite;
    private final Landscape landscape = Landscape.ofTheSuite();
    private final Map<String, Long> positions = new HashMap<>();
    private final Map<String, Events> last = new HashMap<>();
    private final Map<String, Connection> connections = new HashMap<>();

    private record Events(List<String> keys, List<Long> sequences) {}

    private Backlog(LocalSuite suite) {
        this.suite = suite;
    }

    /** Of now; the databases must be there. */
    static Backlog of(LocalSuite suite) {
        Backlog backlog = new Backlog(suite);
        for (Topic topic : backlog.landscape.topics()) if (!topic.compacted()) backlog.note(topic);
        return backlog;
    }

    /** Whether the service has something to send at this moment; false also while its database cannot be asked. */
    static boolean hasUnsent(LocalSuite suite, Service service) {
        try (Backlog backlog = new Backlog(suite)) {
            return backlog.finds(service.key(), UNSENT, Long.MAX_VALUE);
        } catch (SQLException notThere) {
            return false;
        }
    }

    /** False also while a database cannot be asked. */
    boolean isDrained() {
        try {
            for (Map.Entry<String, Long> owner : positions.entrySet())
                if (finds(owner.getKey(), UNSENT, owner.getValue())) return false;
            for (Listener listener : landscape.listeners()) if (isBehind(listener)) return false;
            return true;
        } catch (SQLException notThere) {
            close();
            return false;
        }
    }

    /** It may be asked again all the same. */
    @Override
    public void close() {
        connections.values().forEach(Backlog::close);
        connections.clear();
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException gone) {
            // its database was killed, which is what this run is about
        }
    }

    private void note(Topic topic) {
        try {
            Connection database = connection(topic.owner());
            long position = longs(database, "select coalesce(max(position), 0) from outbox");
            positions.put(topic.owner(), position);
            try (PreparedStatement query = database.prepareStatement(LAST)) {
                set(query, topic.name(), position, LAST_OF_EACH_STREAM);
                last.put(topic.name(), events(query.executeQuery()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isBehind(Listener listener) throws SQLException {
        Events events = last.getOrDefault(listener.topic(), new Events(List.of(), List.of()));
        String name = listener.name();
        String topic = listener.topic();
        return finds(
                listener.service(),
                UNHEARD,
                events.keys().toArray(String[]::new),
                events.sequences().toArray(Long[]::new),
                name,
                topic,
                name,
                topic);
    }

    private boolean finds(String service, String sql, Object... values) throws SQLException {
        try (PreparedStatement query = connection(service).prepareStatement(sql)) {
            set(query, values);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private Connection connection(String service) throws SQLException {
        Connection kept = connections.get(service);
        if (kept == null) {
            kept = suite.postgres().databases().connect(service);
            connections.put(service, kept);
        }
        return kept;
    }

    private static void set(PreparedStatement query, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) query.setObject(i + 1, values[i]);
    }

    private static long longs(Connection database, String sql) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private static Events events(ResultSet rows) throws SQLException {
        Events events = new Events(new ArrayList<>(), new ArrayList<>());
        while (rows.next()) {
            events.keys().add(rows.getString(1));
            events.sequences().add(rows.getLong(2));
        }
        return events;
    }
}
