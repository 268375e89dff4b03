package cn.yanxing.issue.lookback;

import cn.yanxing.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The issue numbers that a look-back draws from, kept with it: what is closed or taken up later changes nothing. */
@ApplicationScoped
class Population {

    private static final String CLOSED = """
            SELECT number FROM issue
            WHERE status = 'CLOSED' AND closed_at >= ? AND closed_at < ? AND (?::text IS NULL OR unit = ?)
            """;

    private static final String KEEP = """
            INSERT INTO look_back_population (look_back_id, number) SELECT ?, unnest(?::text[])
            """;

    private static final String PAGE = """
            SELECT number FROM look_back_population WHERE look_back_id = ? AND number > ?
            ORDER BY number LIMIT ?
            """;

    private final Database database;

    Population(Database database) {
        this.database = database;
    }

    /** Closed now, for the last time in this span; a null unit is any. */
    List<String> closed(Instant from, Instant before, @Nullable String unit) {
        return database.search(CLOSED, row -> row.getString(1), from, before, unit, unit);
    }

    void keep(UUID lookBack, List<String> numbers) {
        database.change(KEEP, lookBack, numbers.toArray(String[]::new));
    }

    List<String> of(UUID lookBack) {
        return page(lookBack, null, Integer.MAX_VALUE);
    }

    /** Along the numbers, those after {@code after}. */
    List<String> page(UUID lookBack, @Nullable String after, int limit) {
        return database.rows(PAGE, row -> row.getString(1), lookBack, after == null ? "" : after, limit);
    }
}
