package cn.yanxing.scoring.figures;

import cn.yanxing.contracts.Place;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Rows;
import cn.yanxing.scoring.figures.CaseFact.Missed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Stores the rows of cases, whole, each time they move. */
@ApplicationScoped
class CaseFacts {

    private static final String PUT = """
            insert into case_fact (kind, id, number, channel, subject, stage, unit, longitude, latitude, street, grid,
                opened_at, accepted_at, dispatched_at, due_at, overdue_limit, overdue_due_at, overdue_since,
                counted_due_at, counted_done_at, closed_at, reworks, solved, satisfaction, minutes)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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

    void put(List<CaseFact> facts) {
        Rows<CaseFact> rows = new Rows<>(facts);
        database.change(
                PUT,
                rows.texts(fact -> fact.key.kind().name()),
                rows.ids(fact -> fact.key.id()),
                rows.texts(fact -> fact.number),
                rows.texts(fact -> fact.channel),
                rows.texts(fact -> fact.subject),
                rows.texts(fact -> fact.stage.name()),
                rows.texts(fact -> fact.unit),
                rows.doubles(place(Place::longitude)),
                rows.doubles(place(Place::latitude)),
                rows.texts(place(Place::street)),
                rows.texts(place(Place::grid)),
                rows.instants(fact -> fact.openedAt),
                rows.instants(fact -> fact.acceptedAt),
                rows.instants(fact -> fact.dispatchedAt),
                rows.instants(fact -> fact.dueAt),
                rows.texts(missed(Missed::limit)),
                rows.instants(missed(Missed::dueAt)),
                rows.instants(missed(Missed::since)),
                rows.instants(fact -> fact.countedDueAt),
                rows.instants(fact -> fact.countedDoneAt),
                rows.instants(fact -> fact.closedAt),
                rows.numbers(fact -> (long) fact.reworks),
                rows.flags(fact -> fact.solved),
                rows.texts(fact -> fact.satisfaction),
                rows.numbers(fact -> (long) fact.minutes));
    }

    private static <V> Function<CaseFact, @Nullable V> place(Function<Place, @Nullable V> part) {
        return fact -> fact.place == null ? null : part.apply(fact.place);
    }

    private static <V> Function<CaseFact, @Nullable V> missed(Function<Missed, @Nullable V> part) {
        return fact -> fact.missed == null ? null : part.apply(fact.missed);
    }
}
