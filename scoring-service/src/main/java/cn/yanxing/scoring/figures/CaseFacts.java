package cn.yanxing.scoring.figures;

import cn.yanxing.contracts.Place;
import cn.yanxing.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Stores the row of a case, whole, each time the case moves. */
@ApplicationScoped
class CaseFacts {

    private static final String PUT = """
            insert into case_fact (kind, id, number, channel, subject, stage, unit, longitude, latitude, street, grid,
                opened_at, accepted_at, dispatched_at, due_at, overdue_limit, overdue_due_at, overdue_since,
                counted_due_at, counted_done_at, closed_at, reworks, solved, satisfaction, minutes)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (kind, id) do update set
                (number, channel, subject, stage, unit, longitude, latitude, street, grid,
                 opened_at, accepted_at, dispatched_at, due_at, overdue_limit, overdue_due_at, overdue_since,
                 counted_due_at, counted_done_at, closed_at, reworks, solved, satisfaction, minutes)
              = (excluded.number, excluded.channel, excluded.subject, excluded.stage, excluded.unit,
                 excluded.longitude, excluded.latitude, excluded.street, excluded.grid,
                 excluded.opened_at, excluded.accepted_at, excluded.dispatched_at, excluded.due_at,
                 excluded.overdue_limit, excluded.overdue_due_at, excluded.overdue_since,
                 excluded.counted_due_at, excluded.counted_done_at, excluded.closed_at, excluded.reworks,
                 excluded.solved, excluded.satisfaction, excluded.minutes)
            """;

    private final Database database;

    CaseFacts(Database database) {
        this.database = database;
    }

    void put(CaseFact fact) {
        @Nullable Place place = fact.place;
        CaseFact.@Nullable Missed missed = fact.missed;
        database.change(
                PUT,
                fact.key.kind().name(),
                fact.key.id(),
                fact.number,
                fact.channel,
                fact.subject,
                fact.stage.name(),
                fact.unit,
                place == null ? null : place.longitude(),
                place == null ? null : place.latitude(),
                place == null ? null : place.street(),
                place == null ? null : place.grid(),
                fact.openedAt,
                fact.acceptedAt,
                fact.dispatchedAt,
                fact.dueAt,
                missed == null ? null : missed.limit(),
                missed == null ? null : missed.dueAt(),
                missed == null ? null : missed.since(),
                fact.countedDueAt,
                fact.countedDoneAt,
                fact.closedAt,
                fact.reworks,
                fact.solved,
                fact.satisfaction,
                fact.minutes);
    }
}
