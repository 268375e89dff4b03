package cn.yanxing.issue.geo;

import cn.yanxing.contracts.register.RegisterEntry.Geometry;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** GeoJSON (RFC 7946) as far as the suite's maps need it. */
public final class GeoJson {

    private GeoJson() {}

    /** {@code total} is how many there are; fewer features than that means the map is too full to show them all. */
    @Schema(name = "FeatureCollection")
    public record Collection(String type, long total, List<Feature> features) {
        public static Collection of(long total, List<Feature> features) {
            return new Collection("FeatureCollection", total, features);
        }

        public static Collection of(List<Feature> features) {
            return of(features.size(), features);
        }
    }

    public record Feature(String type, Shape geometry, Map<String, Object> properties) {
        public static Feature point(double longitude, double latitude, Map<String, Object> properties) {
            return new Feature("Feature", new Shape("Point", List.of(longitude, latitude)), properties);
        }

        public static Feature area(Geometry outline, Map<String, Object> properties) {
            return new Feature("Feature", new Shape("MultiPolygon", outline.polygons()), properties);
        }
    }

    public record Shape(String type, List<?> coordinates) {}
}
