package cn.yanxing.hotline.desk;

import cn.yanxing.hotline.order.OrderScope;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists of orders, newest first, and what waits for whom. A unit is shown its own and no other. */
@ApplicationScoped
public class DeskService {

    private final EntityManager database;
    private final OrderScope scope;
    private final OrderRows rows;
    private final Caller caller;
    private final Clock clock;

    DeskService(EntityManager database, OrderScope scope, OrderRows rows, Caller caller, Clock clock) {
        this.database = database;
        this.scope = scope;
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Page<OrderRow> list(OrderFilter filter) {
        Where where = where(filter);
        List<OrderRow> found =
                tuples(OrderRows.SELECT + where.sql() + " order by id desc limit " + (filter.limit() + 1), where)
                        .stream()
                        .map(rows::row)
                        .toList();
        return Page.of(found, filter.limit(), one -> one.id().toString());
    }

    /** Those orders, newest first; the asker decides whose they may be. */
    @Transactional
    public List<OrderRow> rows(List<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        Where where = new Where().with("now", clock.instant()).and("id in (:ids)", "ids", ids);
        return tuples(OrderRows.SELECT + where.sql() + " order by id desc", where).stream()
                .map(rows::row)
                .toList();
    }

    @Transactional
    public Todo todo() {
        Actor actor = caller.actor();
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Waiting waiting : Waiting.of(actor)) {
            Where where = new Where().and(waiting.condition());
            if (waiting.isForUnit()) where.with("ownUnit", actor.unit());
            counts.put(waiting.path(), count(where));
        }
        return new Todo(counts);
    }

    private long count(Where where) {
        var query = database.createNativeQuery("select count(*) from orders where " + where.sql());
        return ((Number) where.bind(query).getSingleResult()).longValue();
    }

    private Where where(OrderFilter filter) {
        Where where = new Where()
                .with("now", clock.instant())
                .and("unit = :onlyUnit", "onlyUnit", scope.onlyUnit().orElse(null))
                .and(
                        "status = :status",
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .and("unit = :unit", "unit", filter.unit())
                .and("category = :category", "category", filter.category())
                .and(
                        "channel = :channel",
                        "channel",
                        filter.channel() == null ? null : filter.channel().name())
                .and("title ilike :text or content ilike :text or number like :text", "text", containing(filter.text()))
                .and("id < :after", "after", filter.after())
                .andIf(filter.overdue(), OrderRows.OVERDUE);
        return filter.mine() ? mine(where) : where;
    }

    private Where mine(Where where) {
        Actor actor = caller.actor();
        List<Waiting> waits = Waiting.of(actor);
        if (waits.isEmpty()) return where.and("false");
        if (waits.stream().anyMatch(Waiting::isForUnit)) where.with("ownUnit", actor.unit());
        return where.and(waits.stream().map(Waiting::condition).collect(Collectors.joining(") or (", "(", ")")));
    }

    @SuppressWarnings("unchecked") // a native query is typed by its second argument only at run time
    private List<Tuple> tuples(String sql, Where where) {
        return where.bind(database.createNativeQuery(sql, Tuple.class)).getResultList();
    }

    private static @Nullable String containing(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        return "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
