package cn.yanxing.issue.register.table;

import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Condition;
import cn.yanxing.contracts.register.RegisterEntry.ItemKind;
import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import cn.yanxing.contracts.register.RegisterEntry.Season;
import cn.yanxing.contracts.register.RegisterEntry.Term;
import cn.yanxing.issue.register.Flaw;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A filing condition with its limit, and the catalogue item that it belongs to: an item has a row for each of them. */
record CatalogueRow(
        String code,
        String name,
        String nameEn,
        String group,
        @Nullable ItemKind itemKind,
        @Nullable String legalBasis,
        @Nullable String unit,
        @Nullable String volunteerErrand,
        String condition,
        String conditionName,
        int limit,
        LimitUnit limitUnit,
        @Nullable Integer containLimit,
        @Nullable LimitUnit containLimitUnit,
        @Nullable String season,
        @Nullable String seasonDays,
        @Nullable Integer seasonLimit,
        @Nullable LimitUnit seasonLimitUnit,
        @Nullable LocalDate endedOn) {

    static Stream<CatalogueRow> of(CatalogueItem item) {
        return item.conditions().stream().map(condition -> of(item, condition));
    }

    private static CatalogueRow of(CatalogueItem item, Condition condition) {
        Term containment = condition.containment();
        Season season = condition.season();
        return new CatalogueRow(
                item.code(),
                item.name(),
                item.nameEn(),
                item.group(),
                item.itemKind(),
                item.legalBasis(),
                item.unit(),
                item.volunteerErrand(),
                condition.code(),
                condition.name(),
                condition.limit(),
                condition.unit(),
                containment == null ? null : containment.count(),
                containment == null ? null : containment.unit(),
                season == null ? null : season.name(),
                season == null ? null : SeasonCells.days(season),
                season == null ? null : season.term().count(),
                season == null ? null : season.term().unit(),
                item.endedOn());
    }

    /** What one cell of the row says that cannot be, or says without another. */
    List<Flaw> flaws(int row) {
        List<Flaw> flaws = new ArrayList<>();
        if (limit <= 0) flaws.add(tooShort(row, "limit", limit));
        if (containLimit != null && containLimit <= 0) flaws.add(tooShort(row, "containLimit", containLimit));
        if (seasonLimit != null && seasonLimit <= 0) flaws.add(tooShort(row, "seasonLimit", seasonLimit));
        together(row, flaws, List.of("containLimit", "containLimitUnit"), containLimit, containLimitUnit);
        together(row, flaws, SeasonCells.COLUMNS, season, seasonDays, seasonLimit, seasonLimitUnit);
        if (seasonDays != null && SeasonCells.days(seasonDays).isEmpty())
            flaws.add(new Flaw(row, "seasonDays", "season-days-malformed", Map.of("value", seasonDays)));
        return flaws;
    }

    /** The item of this row, with this row's condition alone. */
    CatalogueItem item() {
        return with(List.of(
                new Condition(condition, conditionName, limit, limitUnit, containment(), SeasonCells.of(this))));
    }

    private @Nullable Term containment() {
        return containLimit == null || containLimitUnit == null ? null : new Term(containLimit, containLimitUnit);
    }

    private Flaw tooShort(int row, String column, int given) {
        return new Flaw(row, column, "limit-malformed", Map.of("condition", String.valueOf(condition), "limit", given));
    }

    /** Columns that mean nothing one without the others. */
    private static void together(int row, List<Flaw> flaws, List<String> columns, @Nullable Object... cells) {
        long given = Arrays.stream(cells).filter(Objects::nonNull).count();
        if (given == 0 || given == cells.length) return;
        for (int i = 0; i < cells.length; i++)
            if (cells[i] == null)
                flaws.add(new Flaw(row, columns.get(i), "cell-missing-beside", Map.of("columns", columns)));
    }

    /** The item of this row with these conditions: rows of one item agree in it. */
    CatalogueItem with(List<Condition> conditions) {
        return new CatalogueItem(
                code, name, nameEn, group, conditions, unit, volunteerErrand, endedOn, itemKind, legalBasis);
    }
}
