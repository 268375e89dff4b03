package cn.yanxing.local.district;

import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Condition;
import cn.yanxing.contracts.register.RegisterEntry.DaysOfYear;
import cn.yanxing.contracts.register.RegisterEntry.ItemKind;
import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import cn.yanxing.contracts.register.RegisterEntry.Season;
import cn.yanxing.contracts.register.RegisterEntry.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code catalogue.csv}: a row for each filing condition, beside the item that it belongs to. */
final class CatalogueFile {

    private CatalogueFile() {}

    static Collection<CatalogueItem> read(DistrictFolder folder) {
        Map<String, CatalogueItem> items = new LinkedHashMap<>();
        for (CatalogueItem row : CsvTable.read(folder.path("catalogue.csv"), CatalogueFile::row))
            items.merge(row.code(), row, CatalogueFile::together);
        return items.values();
    }

    private static CatalogueItem row(CsvTable.Row row) {
        Condition condition = new Condition(
                row.text("condition"),
                row.text("conditionName"),
                (int) row.number("limit"),
                row.oneOf(LimitUnit.class, "limitUnit"),
                row.optional("containLimit") == null ? null : term(row, "containLimit"),
                row.optional("season") == null ? null : season(row));
        return new CatalogueItem(
                row.text("code"),
                row.text("name"),
                row.text("nameEn"),
                row.text("group"),
                List.of(condition),
                row.optional("unit"),
                row.optional("volunteerErrand"),
                null,
                row.optional("itemKind") == null ? null : row.oneOf(ItemKind.class, "itemKind"),
                row.optional("legalBasis"));
    }

    private static Term term(CsvTable.Row row, String column) {
        return new Term((int) row.number(column), row.oneOf(LimitUnit.class, column + "Unit"));
    }

    private static Season season(CsvTable.Row row) {
        return new Season(row.text("season"), row.dated(DaysOfYear::parseAll, "seasonDays"), term(row, "seasonLimit"));
    }

    private static CatalogueItem together(CatalogueItem item, CatalogueItem more) {
        List<Condition> conditions = new ArrayList<>(item.conditions());
        conditions.addAll(more.conditions());
        return new CatalogueItem(
                item.code(),
                item.name(),
                item.nameEn(),
                item.group(),
                conditions,
                item.unit(),
                item.volunteerErrand(),
                null,
                item.itemKind(),
                item.legalBasis());
    }
}
