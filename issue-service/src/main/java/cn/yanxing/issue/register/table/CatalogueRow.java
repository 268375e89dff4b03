package cn.yanxing.issue.register.table;

import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Condition;
import cn.yanxing.contracts.register.RegisterEntry.ItemKind;
import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A filing condition with its limit, and the catalogue item that it belongs to: an item has a row for each of them. */
record CatalogueRow(
        String code,
        String name,
        String nameEn,
        String group,
        @Nullable ItemKind itemKind,
        @Nullable String unit,
        @Nullable String volunteerErrand,
        String condition,
        String conditionName,
        int limit,
        LimitUnit limitUnit,
        @Nullable LocalDate endedOn) {

    static Stream<CatalogueRow> of(CatalogueItem item) {
        return item.conditions().stream()
                .map(condition -> new CatalogueRow(
                        item.code(),
                        item.name(),
                        item.nameEn(),
                        item.group(),
                        item.itemKind(),
                        item.unit(),
                        item.volunteerErrand(),
                        condition.code(),
                        condition.name(),
                        condition.limit(),
                        condition.unit(),
                        item.endedOn()));
    }

    /** The item of this row, with this row's condition alone. */
    CatalogueItem item() {
        return with(List.of(new Condition(condition, conditionName, limit, limitUnit)));
    }

    /** The item of this row with these conditions: rows of one item agree in it. */
    CatalogueItem with(List<Condition> conditions) {
        return new CatalogueItem(code, name, nameEn, group, conditions, unit, volunteerErrand, endedOn, itemKind);
    }
}
