package cn.yanxing.issue.register;

import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.contracts.register.RegisterEntry.Area;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Charge;
import cn.yanxing.contracts.register.RegisterEntry.Grid;
import cn.yanxing.contracts.register.RegisterEntry.HotlineCategory;
import cn.yanxing.contracts.register.RegisterEntry.Point;
import cn.yanxing.contracts.register.RegisterEntry.Team;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A field of an entry that names another entry by its kind and code; a reference that is not made is none. */
public record Reference(String field, String kind, @Nullable String code) {

    public static List<Reference> of(RegisterEntry entry) {
        return all(entry).filter(reference -> reference.code() != null).toList();
    }

    /** The key of the entry that is meant. */
    public String key() {
        return kind + "/" + code;
    }

    /** What the words for a wrong reference call it. */
    String fact() {
        return switch (kind) {
            case "catalogue-item" -> "catalogueItem";
            case "hotline-category" -> "hotlineCategory";
            default -> kind;
        };
    }

    private static Stream<Reference> all(RegisterEntry entry) {
        if (entry instanceof Area area) return Stream.of(new Reference("parent", "area", area.parent()));
        if (entry instanceof Unit unit) return Stream.of(new Reference("area", "area", unit.area()));
        if (entry instanceof Team team) return Stream.of(toUnit(team.unit()));
        if (entry instanceof CatalogueItem item) return Stream.of(toUnit(item.unit()));
        if (entry instanceof Grid grid)
            return Stream.of(
                    new Reference("street", "area", grid.street()),
                    new Reference("community", "area", grid.community()));
        if (entry instanceof Point point)
            return Stream.of(
                    toUnit(point.unit()),
                    new Reference("supervisor", "unit", point.supervisor()),
                    new Reference("grid", "grid", point.grid()));
        if (entry instanceof Charge charge)
            return Stream.of(
                    new Reference("point", "point", charge.point()),
                    new Reference("grid", "grid", charge.grid()),
                    new Reference("area", "area", charge.area()),
                    toUnit(charge.unit()));
        if (entry instanceof HotlineCategory category)
            return Stream.of(
                    toUnit(category.unit()),
                    new Reference("parent", "hotline-category", category.parent()),
                    new Reference("catalogueItem", "catalogue-item", category.catalogueItem()));
        return Stream.empty();
    }

    private static Reference toUnit(@Nullable String code) {
        return new Reference("unit", "unit", code);
    }
}
