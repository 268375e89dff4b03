package cn.yanxing.scoring.figures;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.scoring.figures.FiguresView.IssueFigures;
import cn.yanxing.scoring.figures.FiguresView.OrderFigures;
import cn.yanxing.scoring.figures.FiguresView.VolunteerFigures;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Counts the rows of the cases. */
@ApplicationScoped
class Figures {

    private static final String ISSUES = """
            select count(*) as reported,
                count(accepted_at) as filed,
                count(*) filter (where stage in ('WAITING', 'WITH_UNIT', 'DONE')) as open,
                count(*) filter (where stage = 'WITH_UNIT') as with_unit,
                count(*) filter (where stage = 'DONE') as rectified_waiting,
                count(overdue_since) as overdue,
                count(*) filter (where stage = 'FINISHED') as closed,
                count(*) filter (where stage = 'FINISHED' and not imported) as rated,
                count(*) filter (where stage = 'FINISHED' and not imported
                                   and counted_done_at <= counted_due_at) as closed_on_time,
                count(*) filter (where stage = 'DECLINED') as rejected,
                coalesce(sum(reworks), 0) as reworks,
                count(*) filter (where imported) as imported,
                count(*) filter (where opened_at >= ?) as today,
                count(*) filter (where stage = 'FINISHED' and closed_at >= ?) as closed_today
            from (select *, channel is not distinct from 'IMPORT' as imported
                  from case_fact where kind = 'ISSUE') issue
            """;

    private static final String ORDERS = """
            select count(*) as registered,
                count(accepted_at) as accepted,
                count(*) filter (where stage = 'DECLINED') as refused,
                count(*) filter (where stage in ('WAITING', 'WITH_UNIT', 'DONE')) as open,
                count(overdue_since) as overdue,
                count(*) filter (where stage = 'FINISHED') as closed,
                count(*) filter (where counted_due_at <= ?) as due,
                count(*) filter (where counted_due_at <= ? and counted_done_at <= counted_due_at) as due_on_time,
                count(dispatched_at) as dispatched,
                count(*) filter (where dispatched_at is not null and counted_due_at is not null
                                   and coalesce(counted_done_at, ?) > counted_due_at) as late,
                count(*) filter (where stage = 'FINISHED' and counted_due_at is not null) as closed_rated,
                count(*) filter (where stage = 'FINISHED' and counted_done_at <= counted_due_at) as closed_on_time,
                count(*) filter (where satisfaction <> 'UNREACHABLE') as ratings,
                count(*) filter (where satisfaction in ('VERY_SATISFIED', 'SATISFIED', 'MOSTLY_SATISFIED'))
                    as satisfied,
                count(*) filter (where solved is not null) as answered,
                count(*) filter (where solved) as solved,
                count(*) filter (where opened_at >= ?) as today,
                count(*) filter (where stage = 'FINISHED' and closed_at >= ?) as closed_today
            from case_fact where kind = 'ORDER'
            """;

    private static final String VOLUNTEERS = """
            select coalesce(sum(minutes), 0) as minutes,
                count(*) filter (where kind = 'HOURS') as claims,
                count(*) filter (where kind = 'ERRAND') as errands,
                count(*) filter (where kind = 'ERRAND' and stage = 'FINISHED') as completed,
                count(*) filter (where kind = 'ERRAND' and stage = 'DECLINED') as lapsed
            from case_fact where kind in ('ERRAND', 'HOURS')
            """;

    private final Database database;

    Figures(Database database) {
        this.database = database;
    }

    IssueFigures issues(Instant today) {
        return database.row(
                        ISSUES,
                        row -> new IssueFigures(
                                row.getLong("reported"),
                                row.getLong("filed"),
                                row.getLong("open"),
                                row.getLong("with_unit"),
                                row.getLong("rectified_waiting"),
                                row.getLong("overdue"),
                                row.getLong("closed"),
                                row.getLong("closed_on_time"),
                                Rate.of(row.getLong("closed_on_time"), row.getLong("rated")),
                                row.getLong("rejected"),
                                row.getLong("reworks"),
                                row.getLong("imported"),
                                row.getLong("today"),
                                row.getLong("closed_today")),
                        today,
                        today)
                .orElseThrow();
    }

    OrderFigures orders(Instant asOf, Instant today) {
        return database.row(
                        ORDERS,
                        row -> new OrderFigures(
                                row.getLong("registered"),
                                row.getLong("accepted"),
                                row.getLong("refused"),
                                row.getLong("open"),
                                row.getLong("overdue"),
                                row.getLong("closed"),
                                Rate.of(row.getLong("due_on_time"), row.getLong("due")),
                                Rate.of(row.getLong("dispatched") - row.getLong("late"), row.getLong("dispatched")),
                                Rate.of(row.getLong("closed_on_time"), row.getLong("closed_rated")),
                                Rate.of(row.getLong("satisfied"), row.getLong("ratings")),
                                Rate.of(row.getLong("solved"), row.getLong("answered")),
                                row.getLong("today"),
                                row.getLong("closed_today")),
                        asOf,
                        asOf,
                        asOf,
                        today,
                        today)
                .orElseThrow();
    }

    VolunteerFigures volunteers() {
        return database.row(
                        VOLUNTEERS,
                        row -> new VolunteerFigures(
                                row.getLong("minutes"),
                                row.getLong("claims"),
                                row.getLong("errands"),
                                row.getLong("completed"),
                                row.getLong("lapsed")))
                .orElseThrow();
    }

    long unitsWithEntries() {
        return database.row("select count(distinct unit) from entry", row -> row.getLong(1))
                .orElseThrow();
    }
}
