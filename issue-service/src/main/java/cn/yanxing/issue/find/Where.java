package cn.yanxing.issue.find;

import cn.yanxing.issue.report.IssueStatus;
import cn.yanxing.issue.sight.Sight;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The condition of a query on issues, built piece by piece; values travel as parameters only. */
final class Where {
    static final String OVERDUE = "(status IN ('HANDED_OVER', 'SIGNED') AND due_at <= ?)";

    static final String CONTAINMENT_OVERDUE =
            "(status IN ('HANDED_OVER', 'SIGNED') AND contained_at IS NULL AND contain_due_at < ?)";

    private static final String SOON = "(status IN ('HANDED_OVER', 'SIGNED') AND due_at > ? AND due_at <= ?)";

    private static final String LATER = "(status IN ('HANDED_OVER', 'SIGNED') AND due_at > ?)";

    private static final String ASKED = "id IN (SELECT issue_id FROM unit_request WHERE status = 'ASKED' AND kind = ?)";

    static final String DISPUTED = "id IN (SELECT issue_id FROM dispute WHERE status = 'OPEN')";
    static final String BEFORE_LEADER =
            "id IN (SELECT issue_id FROM leader_list WHERE leaders @> ARRAY[?::text] OR leaders = '{}')";

    private static final Pattern WORDS = Pattern.compile("\\s+");

    private final StringBuilder sql = new StringBuilder("true");
    private final List<@Nullable Object> values = new ArrayList<>();

    static Where visibleTo(Sight sight) {
        Where where = new Where();
        if (!sight.all())
            where.and("(unit = ? OR street = ? OR reporter_id = ?)", sight.unit(), sight.street(), sight.reporter());
        return where;
    }

    Where narrowedTo(IssueFilter filter, Sight sight, Instant now) {
        if (filter.status() != null) and("status = ANY (?)", (Object) statuses(filter.status()));
        equal("source", filter.source());
        equal("catalogue_item", filter.catalogueItem());
        equal("unit", filter.unit());
        within(filter.area());
        if (filter.time().overdue()) and(OVERDUE, now);
        if (filter.time().containmentOverdue()) and(CONTAINMENT_OVERDUE, now);
        if (filter.time().soon()) and(SOON, now, now.plus(Figures.SOON));
        if (filter.time().later()) and(LATER, now.plus(Figures.SOON));
        if (filter.request() != null) and(ASKED, filter.request().name());
        if (filter.disputed()) and(DISPUTED);
        if (filter.leader() != null) and(BEFORE_LEADER, filter.leader());
        if (filter.mine()) and("reporter_id = ?", sight.reporter());
        if (filter.text() != null && !filter.text().isBlank()) containing(filter.text());
        return this;
    }

    Where and(String condition, @Nullable Object... with) {
        sql.append(" AND ").append(condition);
        values.addAll(Arrays.asList(with));
        return this;
    }

    String sql() {
        return sql.toString();
    }

    /** The values of the condition, between those before and after it in the statement. */
    @Nullable
    Object[] values(List<?> before, Object... after) {
        List<@Nullable Object> all = new ArrayList<>(before);
        all.addAll(values);
        all.addAll(Arrays.asList(after));
        return all.toArray();
    }

    private void equal(String column, @Nullable String value) {
        if (value != null && !value.isBlank()) and(column + " = ?", value);
    }

    private void within(IssueFilter.Area area) {
        equal("street", area.street());
        equal("community", area.community());
        equal("grid", area.grid());
        equal("point", area.point());
        if (area.box() != null) inside(Box.parse(area.box()));
    }

    private void inside(Box box) {
        and("longitude BETWEEN ? AND ?", box.west(), box.east());
        and("latitude BETWEEN ? AND ?", box.south(), box.north());
    }

    /** The index narrows to texts that have all pairs of letters; of a longer word the text itself decides. */
    private void containing(String text) {
        for (String word : WORDS.split(text.strip(), -1)) {
            and("grams @@ ?::tsquery", Grams.query(word));
            if (!Grams.isOne(word))
                and("number || ' ' || description || ' ' || coalesce(place_text, '') ILIKE ?", Grams.like(word));
        }
    }

    private static String[] statuses(String text) {
        if (!text.equals("open")) return text.split(",", -1);
        return Arrays.stream(IssueStatus.values())
                .filter(IssueStatus::isOpen)
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
