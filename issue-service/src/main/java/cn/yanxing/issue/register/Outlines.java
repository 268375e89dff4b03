package cn.yanxing.issue.register;

import cn.yanxing.contracts.register.RegisterEntry.Geometry;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Whether an outline is one that a place can be in or out of. */
final class Outlines {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private Outlines() {}

    /** What is wrong with it, in words. */
    static Optional<String> fault(Geometry outline) {
        if (outline.polygons().isEmpty()) return Optional.of("it has no polygon");
        return outline.polygons().stream()
                .map(Outlines::faultOfPolygon)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> faultOfPolygon(List<List<List<Double>>> rings) {
        if (rings.isEmpty()) return Optional.of("a polygon has no ring");
        for (List<List<Double>> ring : rings) {
            if (ring.size() < 4) return Optional.of("a ring has " + ring.size() + " positions, of at least 4");
            if (!ring.get(0).equals(ring.get(ring.size() - 1))) return Optional.of("a ring is not closed");
            if (!ring.stream().allMatch(Outlines::isPosition))
                return Optional.of("a position is not longitude and latitude in degrees");
        }
        IsValidOp validity = new IsValidOp(polygon(rings));
        return Optional.ofNullable(validity.getValidationError())
                .map(error -> error.getMessage() + " near " + error.getCoordinate());
    }

    private static boolean isPosition(List<Double> position) {
        return position.size() >= 2
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
