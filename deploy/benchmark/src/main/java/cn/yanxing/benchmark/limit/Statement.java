package cn.yanxing.benchmark.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One statement as the server's log wrote it down: its text with {@code $1 …}, and what was given for them. */
record Statement(String sql, List<@Nullable String> values) {

    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (NULL|'((?:[^']++|'')*+)')(?:, |$)");

    /** {@code $1 = 'it''s', $2 = NULL} */
    static List<@Nullable String> values(String logged) {
        List<@Nullable String> values = new ArrayList<>();
        Matcher matcher = VALUE.matcher(logged);
        while (matcher.find()) {
            String quoted = matcher.group(2);
            values.add(quoted == null ? null : quoted.replace("''", "'"));
        }
        return values;
    }

    boolean begins() {
        return sql.strip().toUpperCase(Locale.ROOT).startsWith("BEGIN");
    }

    boolean ends() {
        return sql.strip().toUpperCase(Locale.ROOT).matches("COMMIT|ROLLBACK");
    }

    boolean mentions(String text) {
        return sql.contains(text) || values.stream().anyMatch(value -> value != null && value.contains(text));
    }
}
