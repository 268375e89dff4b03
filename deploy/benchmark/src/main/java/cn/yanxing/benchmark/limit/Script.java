package cn.yanxing.benchmark.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a service sent, as a script of pgbench. Values stay as they were, but what must be new every time is new: ids
 * (ordered by time as UUIDv7 are), and the number that the service drew from its counter.
 */
final class Script {

    private static final Pattern FRESH = Pattern.compile(
            "(?<id>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(?<year>\\b20\\d\\d)-(?<number>\\d{6})\\b");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern DRAWN = Pattern.compile("(?is).*\\breturning (last|latest)\\s*");

    private final ParameterTypes types;
    private final Map<String, String> ids = new TreeMap<>();
    private String drawn = "";

    private Script(ParameterTypes types) {
        this.types = types;
    }

    /** One transaction a run. */
    static String writing(List<Statement> transaction, ParameterTypes types) {
        Script script = new Script(types);
        List<String> lines = new ArrayList<>();
        for (Statement statement : transaction) lines.add(script.line(statement));
        StringBuilder head = new StringBuilder("\\set n :n + 1\n");
        int place = 0;
        for (String variable : script.ids.values())
            head.append("\\set %s (:n * 1000 + :client_id) * 16 + %d\n".formatted(variable, place++));
        return head + "begin;\n" + String.join("\n", lines) + "\ncommit;\n";
    }

    /** The statements as they were, values and all. */
    static String reading(List<Statement> statements, ParameterTypes types) {
        List<String> lines = new ArrayList<>();
        for (Statement statement : statements) lines.add(filled(statement, types.of(statement), Script::literal) + ";");
        return String.join("\n", lines) + "\n";
    }

    private String line(Statement statement) {
        String sql = filled(statement, types.of(statement), this::fresh);
        Matcher counter = DRAWN.matcher(sql);
        if (!counter.matches()) return sql + ";";
        drawn = counter.group(1);
        return sql + " \\gset";
    }

    private interface Written {
        String of(@Nullable String value);
    }

    private static String filled(Statement statement, List<String> types, Written written) {
        Matcher place = PLACE.matcher(statement.sql());
        return place.replaceAll(found -> {
                    int at = Integer.parseInt(found.group(1)) - 1;
                    String value = written.of(statement.values().get(at));
                    return Matcher.quoteReplacement("(" + value + ")::" + types.get(at));
                })
                .strip();
    }

    /** What looks like one of pgbench's variables inside a text is written so that pgbench does not see it. */
    private static String literal(@Nullable String value) {
        if (value == null) return "null";
        String quoted = "'" + value.replace("'", "''") + "'";
        return quoted.matches("(?s).*:[^\\d\\s:].*")
                ? "U&" + quoted.replace("\\", "\\\\").replace(":", "\\003A")
                : quoted;
    }

    private String fresh(@Nullable String value) {
        if (value == null) return "null";
        List<String> parts = new ArrayList<>();
        Matcher match = FRESH.matcher(value);
        int end = 0;
        while (match.find()) {
            if (match.group("id") == null && drawn.isEmpty()) continue;
            parts.add(literal(value.substring(end, match.start())));
            parts.add(match.group("id") == null ? number(match.group("year")) : id(match.group("id")));
            end = match.end();
        }
        parts.add(literal(value.substring(end)));
        parts.removeIf("''"::equals);
        return parts.isEmpty() ? "''" : String.join(" || ", parts);
    }

    private String number(String year) {
        return "'" + year + "-' || lpad(:" + drawn + "::text, 6, '0')";
    }

    private String id(String uuid) {
        String variable = ids.computeIfAbsent(uuid, unseen -> "id" + ids.size());
        return "lpad(to_hex(:" + variable + "::bigint), 32, '0')::uuid::text";
    }
}
