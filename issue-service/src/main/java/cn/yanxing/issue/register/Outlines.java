package cn.yanxing.issue.register;

import cn.yanxing.contracts.register.RegisterEntry.Geometry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Whether an outline is one that a place can be in or out of. */
public final class Outlines {

    /** An event must not outgrow what the broker takes; nobody draws a grid with so many corners. */
    private static final int POSITIONS_MAX = 20_000;

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private Outlines() {}

    /** A stable code and the facts for its words. */
    public record Fault(String code, Map<String, Object> facts) {}

    public static Optional<Fault> fault(Geometry outline) {
        if (isIncomplete(outline.polygons())) return Optional.of(new Fault("outline-empty", Map.of()));
        int positions = outline.polygons().stream()
                .flatMap(List::stream)
                .mapToInt(List::size)
                .sum();
        if (positions > POSITIONS_MAX)
            return Optional.of(
                    new Fault("outline-too-fine", Map.of("positions", positions, "positionsMax", POSITIONS_MAX)));
        return outline.polygons().stream()
                .map(Outlines::faultOfPolygon)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A file may say null where a list should be. */
    private static boolean isIncomplete(@Nullable List<List<List<List<Double>>>> polygons) {
        if (polygons == null || polygons.isEmpty()) return true;
        return polygons.stream()
                .anyMatch(rings ->
                        rings == null || rings.isEmpty() || rings.stream().anyMatch(Objects::isNull));
    }

    private static Optional<Fault> faultOfPolygon(List<List<List<Double>>> rings) {
        for (List<List<Double>> ring : rings) {
            if (ring.size() < 4) return Optional.of(new Fault("ring-too-short", Map.of("positions", ring.size())));
            for (List<Double> position : ring)
                if (!isPosition(position))
                    return Optional.of(new Fault("position-malformed", Map.of("position", String.valueOf(position))));
            if (!ring.get(0).equals(ring.get(ring.size() - 1))) return Optional.of(new Fault("ring-open", Map.of()));
        }
        IsValidOp validity = new IsValidOp(polygon(rings));
        return Optional.ofNullable(validity.getValidationError())
                .map(error -> new Fault("outline-broken", Map.of("place", place(error.getCoordinate()))));
    }

    private static String place(Coordinate place) {
        return place.x + ", " + place.y;
    }

    private static boolean isPosition(@Nullable List<Double> position) {
        return position != null
                && position.size() >= 2
                && position.stream().allMatch(number -> number != null)
                && Math.abs(position.get(0)) <= 180
                && Math.abs(position.get(1)) <= 90;
    }

    private static Polygon polygon(List<List<List<Double>>> rings) {
        LinearRing shell = ring(rings.get(0));
        LinearRing[] holes = rings.stream().skip(1).map(Outlines::ring).toArray(LinearRing[]::new);
        return GEOMETRY.createPolygon(shell, holes);
    }

    private static LinearRing ring(List<List<Double>> positions) {
        return GEOMETRY.createLinearRing(positions.stream()
                .map(position -> new Coordinate(position.get(0), position.get(1)))
                .toArray(Coordinate[]::new));
    }
}
