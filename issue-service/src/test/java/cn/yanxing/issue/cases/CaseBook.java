package cn.yanxing.issue.cases;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes cases past the desk, many at once: whole months cannot be played from the first report to the last check. */
@ApplicationScoped
public class CaseBook {

    private static final String ISSUES = """
            INSERT INTO issue (id, version, number, status, source, catalogue_item, description, longitude, latitude,
              street, unit, rectified_unit, round, reworks, reported_at, filed_at, handed_over_at, due_at, rectified_at,
              closed_at, clock_started_at, clock_stopped_at, due_provisional, due_days, pauses, was_overdue, overdue_round)
            SELECT id, 0, extract(year FROM reported) || '-' || abs(hashtextextended(id::text, 0)) || '00000', status,
              source, item, 'a case', 112.61, 26.91, street, unit, CASE WHEN rectified IS NOT NULL THEN unit END, 1,
              reworks::int, reported, filed, dispatched, due, rectified, closed, dispatched, rectified, false, '', '',
              false, 0
            FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::timestamptz[],
                ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[])
              AS c (id, status, source, item, street, unit, reworks, reported, filed, dispatched, due, rectified, closed)
            """;

    private static final String HAND_OVERS = """
            INSERT INTO issue_history (issue_id, at, act, actor, from_status, to_status, facts, photos, photo_service)
            SELECT id, at, 'hand-over', 'dispatcher', 'FILED', 'HANDED_OVER', jsonb_build_object('unit', unit), '{}', 'issue'
            FROM unnest(?::uuid[], ?::timestamptz[], ?::text[]) AS c (id, at, unit) WHERE at IS NOT NULL
            """;

    private final Database database;

    CaseBook(Database database) {
        this.database = database;
    }

    public void write(List<ACase> cases) {
        Rows<ACase> rows = new Rows<>(cases);
        database.change(
                ISSUES,
                rows.ids(ACase::id),
                rows.texts(ACase::status),
                rows.texts(each -> each.source().name()),
                rows.texts(ACase::item),
                rows.texts(ACase::street),
                rows.texts(ACase::unit),
                rows.numbers(ACase::reworks),
                rows.instants(ACase::reportedAt),
                rows.instants(ACase::filedAt),
                rows.instants(ACase::dispatchedAt),
                rows.instants(ACase::dueAt),
                rows.instants(ACase::rectifiedAt),
                rows.instants(ACase::closedAt));
        database.change(HAND_OVERS, rows.ids(ACase::id), rows.instants(ACase::dispatchedAt), rows.texts(ACase::unit));
    }
}
