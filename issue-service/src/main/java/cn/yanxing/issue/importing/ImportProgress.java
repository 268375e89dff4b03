package cn.yanxing.issue.importing;

import cn.yanxing.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How far each import is. */
@ApplicationScoped
public class ImportProgress {

    private static final String COUNTS = """
            SELECT source, refused, count(*) AS offered FROM import_row GROUP BY source, refused ORDER BY source, refused
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

    /** The rows that came in stand under no reason. */
    private static ImportTotals totals(String source, Map<String, Long> counts) {
        long accepted = counts.getOrDefault("", 0L);
        counts.remove("");
        long refused = counts.values().stream().mapToLong(Long::longValue).sum();
        return new ImportTotals(source, accepted, refused, counts);
    }
}
