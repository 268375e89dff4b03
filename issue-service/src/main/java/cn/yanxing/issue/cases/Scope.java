package cn.yanxing.issue.cases;

import cn.yanxing.contracts.IssueEvent.Source;
import cn.yanxing.contracts.register.RegisterEntry.ItemKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are counted; null is all. {@code area} is a street or town, a community or village; {@code kind} comes with
 * the items of the catalogue that are of it.
 */
public record Scope(
        @Nullable String unit,
        @Nullable String area,
        @Nullable Source source,
        @Nullable ItemKind kind,
        List<String> itemsOfKind) {

    public Scope ofUnit(String only) {
        return new Scope(only, area, source, kind, itemsOfKind);
    }

    /** Goes on from a condition: {@code AND … AND …}. */
    String sql() {
        return Stream.of(
                        unit == null ? "" : "AND unit = {unit}",
                        area == null ? "" : "AND (street = {area} OR community = {area})",
                        source == null ? "" : "AND source = {source}",
                        kind == null ? "" : "AND catalogue_item = ANY ({items})")
                .collect(Collectors.joining(" "));
    }

    Map<String, Object> values() {
        return Map.of(
                "unit", unit == null ? "" : unit,
                "area", area == null ? "" : area,
                "source", source == null ? "" : source.name(),
                "items", itemsOfKind.toArray(String[]::new));
    }
}
