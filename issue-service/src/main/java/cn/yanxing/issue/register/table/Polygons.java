package cn.yanxing.issue.register.table;

import cn.yanxing.contracts.register.RegisterEntry.Geometry;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Polygons out of GeoJSON, one or several, as the several that the register speaks of; heights are left out. */
final class Polygons {

    private Polygons() {}

    /** Empty for what are no polygons of numbers; whether they enclose anything is asked later. */
    static Optional<Geometry> of(String type, JsonNode coordinates) {
        try {
            return switch (type) {
                case "Polygon" -> Optional.of(new Geometry(List.of(polygon(coordinates))));
                case "MultiPolygon" -> {
                    List<List<List<List<Double>>>> polygons = new ArrayList<>();
                    for (JsonNode each : list(coordinates)) polygons.add(polygon(each));
                    yield Optional.of(new Geometry(polygons));
                }
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<List<List<Double>>> polygon(JsonNode rings) {
        List<List<List<Double>>> polygon = new ArrayList<>();
        for (JsonNode ring : list(rings)) {
            List<List<Double>> line = new ArrayList<>();
            for (JsonNode place : list(ring)) line.add(List.of(number(list(place), 0), number(place, 1)));
            polygon.add(line);
        }
        return polygon;
    }

    private static JsonNode list(JsonNode node) {
        if (!node.isArray()) throw new IllegalArgumentException("expected a list");
        return node;
    }

    private static double number(JsonNode place, int index) {
        if (!place.path(index).isNumber()) throw new IllegalArgumentException("expected a number");
        return place.path(index).asDouble();
    }
}
