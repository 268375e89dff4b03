package cn.yanxing.local.district;

import cn.yanxing.contracts.register.RegisterEntry.Geometry;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Polygons out of GeoJSON, always as the several polygons that the register speaks of. */
final class GeoJson {

    private GeoJson() {}

    static Geometry geometry(Path file, JsonNode feature) {
        JsonNode geometry = feature.path("geometry");
        JsonNode coordinates = geometry.path("coordinates");
        return switch (geometry.path("type").asText()) {
            case "Polygon" -> new Geometry(List.of(polygon(coordinates)));
            case "MultiPolygon" -> {
                List<List<List<List<Double>>>> polygons = new ArrayList<>();
                for (JsonNode each : coordinates) polygons.add(polygon(each));
                yield new Geometry(polygons);
            }
            default ->
                throw new BadDistrict(file + ": expected polygons, but a feature is "
                        + geometry.path("type").asText("nothing"));
        };
    }

    private static List<List<List<Double>>> polygon(JsonNode rings) {
        List<List<List<Double>>> polygon = new ArrayList<>();
        for (JsonNode ring : rings) {
            List<List<Double>> line = new ArrayList<>();
            for (JsonNode place : ring)
                line.add(List.of(place.get(0).asDouble(), place.get(1).asDouble()));
            polygon.add(line);
        }
        return polygon;
    }
}
