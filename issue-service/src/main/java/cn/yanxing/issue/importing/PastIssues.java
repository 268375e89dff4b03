package cn.yanxing.issue.importing;

import cn.yanxing.issue.place.Suggestion;
import cn.yanxing.issue.report.IssueStatus;
import cn.yanxing.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes old issues in sets: a statement for a thousand rows, not a thousand statements. */
@ApplicationScoped
class PastIssues {

    private static final String ISSUES = """
            INSERT INTO issue (id, version, number, status, source, catalogue_item, description, place_text, longitude,
              latitude, street, community, grid, unit, suggested_unit, suggested_unit_why, round, reworks, reported_at,
              closed_at, due_provisional, due_days, pauses, was_overdue, overdue_round)
            SELECT id, 0, number, status, 'IMPORT', item, description, place_text, longitude, latitude, street, community,
              grid, unit, suggested, why, 1, 0, reported_at, closed_at, false, '', '', false, 0
            FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::float8[], ?::float8[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[])
              AS past (id, number, status, item, description, place_text, longitude, latitude, street, community, grid,
                unit, suggested, why, reported_at, closed_at)
            """;

    private static final String ROWS = """
            INSERT INTO import_row AS r (source, external_id, issue_id, refused, offered_at)
            SELECT ?, external_id, issue_id, refused, ? FROM unnest(?::text[], ?::uuid[], ?::text[])
              AS offered (external_id, issue_id, refused)
            ON CONFLICT (source, external_id)
            DO UPDATE SET issue_id = excluded.issue_id, refused = excluded.refused, offered_at = excluded.offered_at
            """;

    private final Database database;

    PastIssues(Database database) {
        this.database = database;
    }

    /** One importer per source at a time: the second waits and then finds the rows there. */
    Set<String> alreadyIn(String source, String[] externalIds) {
        database.lock("import " + source);
        String sql = "SELECT external_id FROM import_row"
                + " WHERE source = ? AND external_id = ANY (?) AND issue_id IS NOT NULL";
        return new HashSet<>(database.rows(sql, row -> row.getString(1), source, externalIds));
    }

    void addIssues(List<PastIssue> past, List<String> numbers) {
        database.change(
                ISSUES,
                ids(past, PastIssue::id),
                numbers.toArray(String[]::new),
                texts(past, issue -> issue.status().name()),
                texts(past, PastIssue::catalogueItem),
                texts(past, PastIssue::description),
                texts(past, PastIssue::placeText),
                texts(past, issue -> issue.place().longitude()),
                texts(past, issue -> issue.place().latitude()),
                texts(past, issue -> issue.place().street()),
                texts(past, issue -> issue.place().community()),
                texts(past, issue -> issue.place().grid()),
                texts(past, PastIssues::unit),
                texts(past, issue -> issue.suggestion().map(Suggestion::unit).orElse(null)),
                texts(past, issue -> issue.suggestion().map(Suggestion::why).orElse(null)),
                texts(past, PastIssue::requestedAt),
                texts(past, PastIssue::closedAt));
    }

    void remember(String source, Instant now, List<PastIssue> past, Map<String, String> refused) {
        String[] refusedIds = refused.keySet().toArray(String[]::new);
        String[] reasons = refused.values().toArray(String[]::new);
        database.change(
                ROWS,
                source,
                now,
                both(texts(past, PastIssue::externalId), refusedIds),
                both(ids(past, PastIssue::id), new UUID[reasons.length]),
                both(new String[past.size()], reasons));
    }

    private static @Nullable String unit(PastIssue issue) {
        boolean handled = issue.status() == IssueStatus.CLOSED;
        return handled ? issue.suggestion().map(Suggestion::unit).orElse(null) : null;
    }

    private static @Nullable String[] texts(List<PastIssue> past, Function<PastIssue, @Nullable Object> column) {
        return past.stream()
                .map(issue -> {
                    Object value = column.apply(issue);
                    return value == null ? null : value.toString();
                })
                .toArray(String[]::new);
    }

    private static UUID[] ids(List<PastIssue> past, Function<PastIssue, UUID> column) {
        return past.stream().map(column).toArray(UUID[]::new);
    }

    private static <T> T[] both(T[] one, T[] other) {
        return Stream.of(one, other).flatMap(Arrays::stream).toArray(size -> Arrays.copyOf(one, size));
    }
}
