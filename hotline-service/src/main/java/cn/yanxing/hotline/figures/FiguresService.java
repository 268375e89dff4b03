package cn.yanxing.hotline.figures;

import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.hotline.figures.Figures.UnitFigures;
import cn.yanxing.hotline.order.OrderScope;
import cn.yanxing.hotline.order.OrderStatus;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the figures from the orders themselves, so that anybody can count them again. */
@ApplicationScoped
public class FiguresService {

    private static final String COUNTS = """
            with counted as (
                select *,
                       first_handle_due_at is not null and (first_handle_met_at is not null or first_handle_due_at <= :now) as due,
                       coalesce(first_handle_met_at, :now) > first_handle_due_at as late,
                       status in ('DISPATCHED', 'IN_PROGRESS') and handle_met_at is null and handle_due_at < :now as overdue
                from orders where :allUnits or unit = :unit)
            select count(*) as registered,
                   count(*) filter (where accepted_at is not null) as received,
                   count(*) filter (where status = 'CLOSED') as closed,
                   count(*) filter (where status not in ('CLOSED', 'NOT_ACCEPTED')) as open,
                   count(*) filter (where overdue) as overdue,
                   count(*) filter (where due) as due,
                   count(*) filter (where due and late) as due_late,
                   count(*) filter (where dispatched_at is not null) as dispatched,
                   count(*) filter (where dispatched_at is not null and late) as dispatched_late,
                   count(*) filter (where status = 'CLOSED' and not late) as closed_on_time,
                   count(*) filter (where satisfaction <> 'UNREACHABLE' and status = 'CLOSED') as rated,
                   count(*) filter (where status = 'CLOSED'
                       and satisfaction in ('VERY_SATISFIED', 'SATISFIED', 'MOSTLY_SATISFIED')) as satisfied
            from counted
            """;

    private static final String BY_STATUS =
            "select status, count(*) as orders from orders where :allUnits or unit = :unit group by status";

    private static final String BY_UNIT = """
            select unit, count(*) as open,
                   count(*) filter (where handle_met_at is null and handle_due_at < :now
                       and status in ('DISPATCHED', 'IN_PROGRESS')) as overdue
            from orders where unit is not null and status not in ('CLOSED', 'NOT_ACCEPTED') and (:allUnits or unit = :unit)
            group by unit order by unit
            """;

    private final EntityManager database;
    private final OrderScope scope;
    private final Register register;
    private final Clock clock;

    FiguresService(EntityManager database, OrderScope scope, Register register, Clock clock) {
        this.database = database;
        this.scope = scope;
        this.register = register;
        this.clock = clock;
    }

    @Transactional
    public Figures figures() {
        Instant now = clock.instant();
        Tuple counts = rows(COUNTS, now).get(0);
        return new Figures(
                number(counts, "registered"),
                number(counts, "open"),
                number(counts, "overdue"),
                number(counts, "closed"),
                byStatus(now),
                byUnit(now),
                Rate.of("K08", "办结率", "closed ÷ accepted", number(counts, "closed"), number(counts, "received")),
                Rate.of(
                        "K09",
                        "按时办结率",
                        "B: (due − late) ÷ due; due = the first round's limit has passed or was met",
                        number(counts, "due") - number(counts, "due_late"),
                        number(counts, "due")),
                variants(counts),
                Rate.of(
                        "K12",
                        "满意率",
                        "very, simply and mostly satisfied ÷ valid ratings; unreachable is none",
                        number(counts, "satisfied"),
                        number(counts, "rated")),
                now);
    }

    private static List<Rate> variants(Tuple counts) {
        long dispatched = number(counts, "dispatched");
        return List.of(
                Rate.of(
                        "K09A",
                        "按时办结率",
                        "A: (dispatched − late) ÷ dispatched",
                        dispatched - number(counts, "dispatched_late"),
                        dispatched),
                Rate.of(
                        "K09C",
                        "按时办结率",
                        "C: closed on time ÷ closed",
                        number(counts, "closed_on_time"),
                        number(counts, "closed")));
    }

    private Map<OrderStatus, Long> byStatus(Instant now) {
        Map<OrderStatus, Long> orders = new EnumMap<>(OrderStatus.class);
        for (OrderStatus status : OrderStatus.values()) orders.put(status, 0L);
        rows(BY_STATUS, now)
                .forEach(
                        row -> orders.put(OrderStatus.valueOf(row.get("status", String.class)), number(row, "orders")));
        return orders;
    }

    private List<UnitFigures> byUnit(Instant now) {
        return rows(BY_UNIT, now).stream()
                .map(row -> {
                    String unit = row.get("unit", String.class);
                    String name = register.unit(unit).map(Unit::name).orElse(unit);
                    return new UnitFigures(unit, name, number(row, "open"), number(row, "overdue"));
                })
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query is typed by its second argument only at run time
    private List<Tuple> rows(String sql, Instant now) {
        var query = database.createNativeQuery(sql, Tuple.class)
                .setParameter("allUnits", scope.onlyUnit().isEmpty())
                .setParameter("unit", scope.onlyUnit().orElse(""));
        if (sql.contains(":now")) query.setParameter("now", now);
        return query.getResultList();
    }

    private static long number(Tuple row, String name) {
        return row.get(name, Number.class).longValue();
    }
}
