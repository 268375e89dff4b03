package cn.yanxing.local;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a scoring database says, without the accidents of arrival: how many events of each case it has heard, the
 * entries that stand, each as one line, and what all rows of each unit sum up to in milli-points.
 */
public record ScoreBook(Map<String, Long> events, Map<String, Set<String>> entries, Map<String, Long> totals) {

    private static final String EVENTS = "select case_kind || ' ' || case_id, count(*) from case_event group by 1";

    private static final String STANDING = """
            select case_kind || ' ' || case_id, concat_ws(' ', unit, scheme, rule, rule_version, leg, event,
                deserved, extract(epoch from effective_at), trace)
            from entry e
            where e.reverses is null and not exists (select 1 from entry r where r.reverses = e.id)
            """;

    private static final String TOTALS = "select unit, sum(amount) from entry group by unit having sum(amount) <> 0";

    /** All of one moment. */
    static ScoreBook read(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        Map<String, Set<String>> entries = new HashMap<>();
        rows(connection, STANDING, row -> entries.computeIfAbsent(row.getString(1), any -> new HashSet<>())
                .add(row.getString(2)));
        return new ScoreBook(numbers(connection, EVENTS), entries, numbers(connection, TOTALS));
    }

    /** The cases of which one of the two has heard more than the other. */
    public Set<String> onTheWay(ScoreBook other) {
        Set<String> cases = new TreeSet<>(events.keySet());
        cases.addAll(other.events.keySet());
        cases.removeIf(one -> events.getOrDefault(one, 0L).equals(other.events.getOrDefault(one, 0L)));
        return cases;
    }

    /** Every case, heard equally far by both, whose standing entries differ, and every unit whose sum does. */
    public List<String> differences(ScoreBook live) {
        Set<String> moving = onTheWay(live);
        List<String> found = new ArrayList<>();
        events.keySet().stream().filter(one -> !moving.contains(one)).sorted().forEach(one -> {
            Set<String> here = entries.getOrDefault(one, Set.of());
            Set<String> there = live.entries.getOrDefault(one, Set.of());
            if (!here.equals(there)) found.add(one + ": rebuilt " + here + ", live " + there);
        });
        if (moving.isEmpty() && !totals.equals(live.totals))
            found.add("units: rebuilt " + new TreeMap<>(totals) + ", live " + new TreeMap<>(live.totals));
        return found;
    }

    public long eventCount() {
        return events.values().stream().mapToLong(count -> count).sum();
    }

    public long entryCount() {
        return entries.values().stream().mapToLong(Set::size).sum();
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private static Map<String, Long> numbers(Connection connection, String sql) throws SQLException {
        Map<String, Long> found = new HashMap<>();
        rows(connection, sql, row -> found.put(row.getString(1), row.getLong(2)));
        return found;
    }

    private interface Row {
        Object take(ResultSet row) throws SQLException;
    }

    private static void rows(Connection connection, String sql, Row each) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(10_000);
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) each.take(rows);
            }
        }
    }
}
