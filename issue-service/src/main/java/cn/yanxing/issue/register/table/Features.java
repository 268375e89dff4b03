package cn.yanxing.issue.register.table;

import cn.yanxing.contracts.register.RegisterEntry.Geometry;
import cn.yanxing.issue.register.Flaw;
import cn.yanxing.issue.sheet.Cell;
import cn.yanxing.issue.sheet.Unreadable;
import cn.yanxing.kit.wire.WireJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The features of a GeoJSON as rows: the properties are the cells, a point is a longitude and a latitude. */
final class Features {

    private static final String GEOMETRY = "geometry";
    private static final String LONGITUDE = "longitude";
    private static final String LATITUDE = "latitude";

    private final Table table;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Set<String> toldOnce = new HashSet<>();

    Features(Table table) {
        this.table = table;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    List<Row> read(String text) throws Unreadable {
        JsonNode features = json(text).path("features");
        if (!features.isArray()) throw new Unreadable("no-feature-collection", Map.of());
        List<Row> rows = new ArrayList<>();
        for (JsonNode feature : features) rows.add(row(rows.size() + 1, feature));
        return rows;
    }

    private static JsonNode json(String text) throws Unreadable {
        try {
            return WireJson.tree(text);
        } catch (UncheckedIOException e) {
            throw new Unreadable("json-broken", Map.of());
        }
    }

    private Row row(int number, JsonNode feature) {
        Map<String, Cell> cells = new HashMap<>();
        List<String> known = table.columns().names();
        feature.path("properties").properties().forEach(property -> {
            String name = property.getKey();
            if (known.contains(name)) cells.put(name, cell(property.getValue()));
            else if (toldOnce.add(name))
                flaws.add(new Flaw(number, name, "column-unknown", Map.of("column", name, "columns", known)));
        });
        Geometry outline = geometry(number, feature.path(GEOMETRY), cells);
        return new Row(number, cells, outline);
    }

    private @Nullable Geometry geometry(int number, JsonNode geometry, Map<String, Cell> cells) {
        String type = geometry.path("type").asText("");
        JsonNode coordinates = geometry.path("coordinates");
        if (table.isDrawn()) {
            Geometry outline = Polygons.of(type, coordinates).orElse(null);
            if (outline == null) flaws.add(new Flaw(number, GEOMETRY, "polygon-expected", Map.of("type", type)));
            return outline;
        }
        if (type.equals("Point")
                && coordinates.path(0).isNumber()
                && coordinates.path(1).isNumber()) {
            cells.put(LONGITUDE, cell(coordinates.path(0)));
            cells.put(LATITUDE, cell(coordinates.path(1)));
        } else if (!type.isEmpty()) flaws.add(new Flaw(number, GEOMETRY, "point-expected", Map.of("type", type)));
        return null;
    }

    /** JSON keeps every digit, so that a whole number is as good as its text. */
    private static Cell cell(JsonNode value) {
        if (value.isNull()) return Cell.EMPTY;
        if (value.isIntegralNumber() || value.isBoolean() || value.isTextual()) return Cell.text(value.asText());
        if (value.isNumber() && Double.isFinite(value.asDouble())) return new Cell(Cell.Kind.NUMBER, plain(value));
        return new Cell(Cell.Kind.ERROR, value.getNodeType().name());
    }

    private static String plain(JsonNode value) {
        return value.decimalValue().stripTrailingZeros().toPlainString();
    }
}
