package cn.yanxing.issue.importing;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import cn.yanxing.kit.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How far each import is. */
@ApplicationScoped
public class ImportProgress {

    private static final String COUNTS = """
            SELECT source, refused, count(*) AS offered FROM import_row GROUP BY source, refused ORDER BY source, refused
            """;

    private static final String REFUSED = """
            SELECT external_id, refused, offered_at FROM import_row
            WHERE source = ? AND refused IS NOT NULL AND external_id > ? ORDER BY external_id LIMIT ?
            """;

    private final Database database;

    ImportProgress(Database database) {
        this.database = database;
    }

    public List<ImportTotals> totals() {
        Map<String, Map<String, Long>> bySource = new LinkedHashMap<>();
        database.rows(COUNTS, row -> {
            String reason = row.getString("refused");
            return bySource.computeIfAbsent(row.getString("source"), source -> new TreeMap<>())
                    .put(reason == null ? "" : reason, row.getLong("offered"));
        });
        return bySource.entrySet().stream()
                .map(source -> totals(source.getKey(), source.getValue()))
                .toList();
    }

    /** The rows of {@code source} that are not in, along their ids; {@code after} is the last id of the page before. */
    public Page<RefusedRow> refused(String source, @Nullable String after, int limit) {
        List<RefusedRow> rows = database.rows(
                REFUSED,
                row -> new RefusedRow(
                        row.getString("external_id"), row.getString("refused"), Instants.of(row, "offered_at")),
                source,
                after == null ? "" : after,
                limit + 1);
        return Page.of(rows, limit, RefusedRow::externalId);
    }

    /** The rows that came in stand under no reason. */
    private static ImportTotals totals(String source, Map<String, Long> counts) {
        long accepted = counts.getOrDefault("", 0L);
        counts.remove("");
        long refused = counts.values().stream().mapToLong(Long::longValue).sum();
        return new ImportTotals(source, accepted, refused, counts);
    }
}
