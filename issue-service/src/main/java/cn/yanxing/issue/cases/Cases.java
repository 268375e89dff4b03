package cn.yanxing.issue.cases;

import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.issue.find.IssueRow;
import cn.yanxing.issue.find.IssueRows;
import cn.yanxing.kit.formula.Bound;
import cn.yanxing.kit.formula.Selection;
import cn.yanxing.kit.formula.Tally;
import cn.yanxing.kit.register.Register;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Counts and lists cases; a list is asked for by the very words by which it was counted. */
@ApplicationScoped
public class Cases {

    private static final String COUNTS = """
            SELECT %s AS part,
                   count(*) FILTER (WHERE %s) AS numerator, count(*) FILTER (WHERE %s) AS denominator,
                   %s AS dividend, %s AS divisor
            FROM issue_case WHERE ((%s) OR (%s)) %s GROUP BY 1 ORDER BY 1
            """;

    private static final String PAGE = """
            SELECT %s FROM issue_case WHERE %s %s AND (id, round) < ({issue}, {round})
            ORDER BY id DESC, round DESC LIMIT {rows}
            """;

    private final Database database;
    private final Register register;
    private final IssueRows rows;

    Cases(Database database, Register register, IssueRows rows) {
        this.database = database;
        this.register = register;
        this.rows = rows;
    }

    public Tally count(Ratio ratio, Ground ground) {
        return counts("NULL::text", ratio, ground).stream().findFirst().orElseGet(Tally::none);
    }

    /** Part by part; a case that has no such part counts under null. */
    public List<Tally> counts(Dimension by, Ratio ratio, Ground ground) {
        List<Tally> counts = counts(by.column(), ratio, ground);
        return switch (by) {
            case UNIT, STREET, SOURCE -> counts;
            case KIND ->
                together(counts, item -> Optional.ofNullable(item.itemKind()).map(Enum::name));
            case GROUP -> together(counts, item -> Optional.of(item.group()));
        };
    }

    /** Newest first; {@code after} is the {@code next} of the page before. */
    public Page<IssueRow> page(Selection selection, Ground ground, @Nullable String after, int limit) {
        CaseKey last = after == null ? CaseKey.FIRST : CaseKey.parse(after);
        Map<String, @Nullable Object> values = ground.values();
        values.put("issue", last.issue());
        values.put("round", last.round());
        values.put("rows", limit + 1);
        String columns = IssueRows.columns("{end}");
        Bound sql =
                Bound.of(PAGE.formatted(columns, selection.sql(), ground.scope().sql()), values);
        List<IssueRow> found = database.search(sql.sql(), rows::read, sql.arguments());
        return Page.of(found, limit, one -> new CaseKey(one.id(), one.round()).toString());
    }

    private List<Tally> counts(String part, Ratio ratio, Ground ground) {
        String numerator = ratio.numerator().sql();
        String denominator = ratio.denominator().sql();
        String template = COUNTS.formatted(
                part,
                numerator,
                denominator,
                ratio.measure().dividend(ratio.numerator()),
                ratio.measure().divisor(ratio.denominator()),
                numerator,
                denominator,
                ground.scope().sql());
        Bound sql = Bound.of(template, ground.values());
        return database.search(
                sql.sql(),
                row -> new Tally(
                        row.getString("part"),
                        row.getLong("numerator"),
                        row.getLong("denominator"),
                        row.getLong("dividend"),
                        row.getLong("divisor")),
                sql.arguments());
    }

    /** The catalogue, not the case, knows what an item belongs to. */
    private List<Tally> together(List<Tally> byItem, Function<CatalogueItem, Optional<String>> of) {
        Map<@Nullable String, Tally> parts = new LinkedHashMap<>();
        for (Tally item : byItem) {
            String part = register.catalogueItem(String.valueOf(item.part()))
                    .flatMap(of)
                    .orElse(null);
            parts.merge(part, item.named(part), Tally::plus);
        }
        return new ArrayList<>(parts.values());
    }
}
