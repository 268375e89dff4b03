package cn.yanxing.hotline.rates.counted;

import cn.yanxing.kit.formula.Bound;
import cn.yanxing.kit.formula.Selection;
import cn.yanxing.kit.formula.Tally;
import cn.yanxing.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Counts and lists orders; a list is asked for by the very words by which it was counted. What was done to an order, and
 * how often, is read from its history, which nobody can change.
 */
@ApplicationScoped
public class RatedOrders {

    /**
     * The orders that are counted; imported ones of a system that told no acceptance have none here either. What went
     * elsewhere, was taken back or is void was nobody's to handle (hotline design, 6).
     */
    private static final String COUNTED = """
            WITH counted AS (
                SELECT o.id, o.channel, o.category, o.urgency, o.street, o.community, o.longitude, o.unit, o.round,
                       o.registered_at, o.accepted_at, o.closed_at, o.close_kind, o.solved, o.satisfaction,
                       o.replied_at, o.sign_due_at, o.signed_at,
                       o.first_handle_due_at AS due_at, o.first_handle_met_at AS met_at, done.*
                FROM orders AS o LEFT JOIN (
                    SELECT order_id,
                           min(at) FILTER (WHERE act = 'dispatch') AS first_dispatched_at,
                           max(at) FILTER (WHERE act = 'review' AND to_status = 'PENDING_CALLBACK') AS reviewed_at,
                           count(*) FILTER (WHERE act = 'review' AND to_status = 'IN_PROGRESS') > 0 AS sent_back,
                           count(*) FILTER (WHERE act = 'call-back') AS calls,
                           count(*) FILTER (WHERE act = 'call-back'
                               AND facts::json ->> 'satisfaction' <> 'UNREACHABLE') AS calls_answered,
                           count(*) FILTER (WHERE act = 'return-request') AS returns_asked,
                           count(*) FILTER (WHERE act = 'return-decision'
                               AND facts::json ->> 'approved' = 'true') AS returns_approved,
                           count(*) FILTER (WHERE to_status = 'PENDING_DISPATCH'
                               AND from_status IN ('DISPATCHED', 'IN_PROGRESS')) > 0 AS taken_back
                    FROM order_history GROUP BY order_id) AS done ON done.order_id = o.id
                WHERE o.status NOT IN ('TRANSFERRED', 'REVOKED', 'VOID'))
            """;

    private static final String COUNTS = """
            SELECT %s AS part,
                   count(*) FILTER (WHERE %s) AS numerator, count(*) FILTER (WHERE %s) AS denominator,
                   coalesce(sum(CASE satisfaction WHEN 'VERY_SATISFIED' THEN 10 WHEN 'SATISFIED' THEN 10
                       WHEN 'MOSTLY_SATISFIED' THEN 8 ELSE 0 END) FILTER (WHERE %s), 0) AS tenths
            FROM counted WHERE ((%s) OR (%s)) %s GROUP BY 1 ORDER BY 1
            """;

    private static final String PAGE =
            "SELECT id FROM counted WHERE %s %s AND id < {after} ORDER BY id DESC LIMIT {rows}";

    private static final String TIMES =
            "SELECT %s AS part, accepted_at, closed_at FROM counted WHERE %s %s AND closed_at >= accepted_at";

    private static final UUID NEWEST = new UUID(-1, -1);

    private final Database database;
    private final HandlingTimes times;

    RatedOrders(Database database, HandlingTimes times) {
        this.database = database;
        this.times = times;
    }

    /** Of all of them together. */
    public Tally count(Ratio ratio, Ground ground) {
        return counts("NULL::text", ratio, ground).stream().findFirst().orElseGet(Tally::none);
    }

    /** Part by part; an order that has no such part counts under null. */
    public List<Tally> counts(Dimension by, Ratio ratio, Ground ground) {
        return counts(by.column(), ratio, ground);
    }

    /** Newest first, after that order, if it is named. */
    public List<UUID> page(Selection selection, Ground ground, @Nullable UUID after, int rows) {
        Map<String, @Nullable Object> values = ground.values();
        values.put("after", after == null ? NEWEST : after);
        values.put("rows", rows);
        Bound sql = Bound.of(
                COUNTED + PAGE.formatted(selection.sql(), ground.scope().sql()), values);
        return database.search(sql.sql(), row -> row.getObject("id", UUID.class), sql.arguments());
    }

    private List<Tally> counts(String part, Ratio ratio, Ground ground) {
        String numerator = ratio.numerator().sql();
        String denominator = ratio.denominator().sql();
        String template = COUNTS.formatted(
                part,
                numerator,
                denominator,
                numerator,
                numerator,
                denominator,
                ground.scope().sql());
        Bound sql = Bound.of(COUNTED + template, ground.values());
        boolean weighted = ratio.measure() == Measure.WEIGHTED_PERCENT;
        List<Tally> counts = database.search(
                sql.sql(),
                row -> {
                    long above = row.getLong("numerator");
                    long below = row.getLong("denominator");
                    return new Tally(
                            row.getString("part"),
                            above,
                            below,
                            weighted ? row.getLong("tenths") : above,
                            weighted ? 10 * below : below);
                },
                sql.arguments());
        return ratio.measure().isTime() ? times.told(counts, taken(part, ratio, ground), ratio.measure()) : counts;
    }

    private List<HandlingTimes.Taken> taken(String part, Ratio ratio, Ground ground) {
        Bound sql = Bound.of(
                COUNTED
                        + TIMES.formatted(
                                part, ratio.numerator().sql(), ground.scope().sql()),
                ground.values());
        return database.search(sql.sql(), HandlingTimes.Taken::read, sql.arguments());
    }
}
