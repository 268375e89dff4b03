package cn.yanxing.scoring.ledger;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import cn.yanxing.kit.sql.Rows;
import cn.yanxing.kit.wire.WireJson;
import cn.yanxing.scoring.casebook.CaseKey;
import cn.yanxing.scoring.casebook.CaseKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Stores the entries; append-only. */
@ApplicationScoped
class Ledger {

    private static final String APPEND = """
            insert into entry (id, unit, scheme, rule, rule_version, leg, case_kind, case_id, event, posted_on,
                               amount, deserved, reverses, effective_at, posted_at, trace)
            select id, unit, scheme, rule, rule_version, leg, case_kind, case_id, event, posted_on,
                   amount, deserved, reverses, effective_at, posted_at, trace::jsonb
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) with ordinality
              as e (id, unit, scheme, rule, rule_version, leg, case_kind, case_id, event, posted_on,
                    amount, deserved, reverses, effective_at, posted_at, trace, place)
            order by place
            """;

    private static final String OF_CASES = """
            select e.* from unnest(?, ?) as c (kind, id)
            join entry e on e.case_kind = c.kind and e.case_id = c.id
            order by e.position
            """;

    /** A reversal takes one entry away, its own row included. */
    private static final String NET_COUNT = "sum(case when reverses is null then 1 else -1 end)";

    private final Database database;

    Ledger(Database database) {
        this.database = database;
    }

    /**
     * One writer at a time, to the commit: positions become visible in their order, so that a reader by position
     * misses none, and two batches cannot wait for each other's units.
     */
    void takePen() {
        database.lock("ledger");
    }

    void append(List<Entry> entries) {
        Rows<Entry> rows = new Rows<>(entries);
        database.change(
                APPEND,
                rows.texts(Entry::id),
                rows.texts(entry -> entry.mark().slot().unit()),
                rows.texts(entry -> entry.mark().scheme()),
                rows.texts(entry -> entry.mark().slot().rule()),
                rows.numbers(entry -> (long) entry.mark().slot().ruleVersion()),
                rows.numbers(entry -> (long) entry.mark().slot().leg()),
                rows.texts(entry -> entry.mark().caseKey().kind().name()),
                rows.ids(entry -> entry.mark().caseKey().id()),
                rows.ids(entry -> entry.mark().slot().event()),
                rows.ids(Entry::postedOn),
                rows.numbers(Entry::amount),
                rows.numbers(entry -> entry.mark().amount()),
                rows.texts(Entry::reverses),
                rows.instants(entry -> entry.mark().effectiveAt()),
                rows.instants(Entry::postedAt),
                rows.texts(entry -> WireJson.write(entry.mark().trace())));
    }

    /** All rows of these cases, each case's in the order of the ledger. */
    Map<CaseKey, List<Entry>> ofCases(List<CaseKey> cases) {
        Rows<CaseKey> keys = new Rows<>(cases);
        return database
                .rows(OF_CASES, Ledger::entry, keys.texts(key -> key.kind().name()), keys.ids(CaseKey::id))
                .stream()
                .collect(Collectors.groupingBy(entry -> entry.mark().caseKey()));
    }

    /** What stands: neither a reversal nor reversed. */
    List<Entry> standing() {
        return database.rows("""
                select e.* from entry e
                where e.reverses is null and not exists (select 1 from entry r where r.reverses = e.id)
                order by e.position
                """, Ledger::entry);
    }

    Optional<PostedEntry> entry(String id) {
        return database.row(PostedEntry.SELECT + " where e.id = ?", PostedEntry::read, id);
    }

    /** A unit's entries, newest first, older than a position. */
    List<PostedEntry> ofUnit(String unit, long before, int limit) {
        return database.rows(
                PostedEntry.SELECT + " where e.unit = ? and e.position < ? order by e.position desc limit ?",
                PostedEntry::read,
                unit,
                before,
                limit);
    }

    List<PostedEntry> postedOn(UUID[] events) {
        return database.rows(
                PostedEntry.SELECT + " where e.posted_on = any (?) order by e.position", PostedEntry::read, (Object)
                        events);
    }

    List<RuleTotal> totalsOf(String unit) {
        return database.rows(
                "select rule, sum(amount), " + NET_COUNT + " from entry where unit = ? group by rule order by rule",
                row -> new RuleTotal(row.getString(1), row.getLong(2), row.getLong(3)),
                unit);
    }

    List<UnitTotal> totals() {
        return database.rows(
                "select unit, sum(amount), " + NET_COUNT + " from entry group by unit order by unit",
                row -> new UnitTotal(row.getString(1), row.getLong(2), row.getLong(3)));
    }

    static Entry entry(ResultSet row) throws SQLException {
        Mark mark = new Mark(
                new Mark.Slot(
                        row.getObject("event", UUID.class),
                        row.getString("rule"),
                        row.getInt("rule_version"),
                        row.getString("unit"),
                        row.getInt("leg")),
                row.getString("scheme"),
                new CaseKey(CaseKind.valueOf(row.getString("case_kind")), row.getObject("case_id", UUID.class)),
                row.getLong("deserved"),
                Instants.of(row, "effective_at"),
                WireJson.texts(row.getString("trace")));
        return new Entry(
                row.getString("id"),
                mark,
                row.getLong("amount"),
                row.getString("reverses"),
                row.getObject("posted_on", UUID.class),
                Instants.of(row, "posted_at"));
    }
}
