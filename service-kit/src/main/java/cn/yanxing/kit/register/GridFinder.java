package cn.yanxing.kit.register;

import cn.yanxing.contracts.register.RegisterEntry.Geometry;
import cn.yanxing.contracts.register.RegisterEntry.Grid;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds the grid that a place lies in; on a border, the one with the smaller code. */
final class GridFinder {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final STRtree outlines = new STRtree();

    private record Outline(Grid grid, PreparedGeometry shape) {}

    GridFinder(Collection<Grid> grids) {
        grids.stream().filter(grid -> grid.endedOn() == null).forEach(grid -> {
            PreparedGeometry shape = PreparedGeometryFactory.prepare(shape(grid.outline()));
            outlines.insert(shape.getGeometry().getEnvelopeInternal(), new Outline(grid, shape));
        });
        outlines.build();
    }

    Optional<Grid> at(double longitude, double latitude) {
        Coordinate place = new Coordinate(longitude, latitude);
        List<?> near = outlines.query(new Envelope(place));
        return near.stream()
                .map(Outline.class::cast)
                .filter(outline -> outline.shape().covers(GEOMETRIES.createPoint(place)))
                .map(Outline::grid)
                .min(Comparator.comparing(Grid::code));
    }

    private static org.locationtech.jts.geom.Geometry shape(Geometry outline) {
        return GEOMETRIES.createMultiPolygon(
                outline.polygons().stream().map(GridFinder::polygon).toArray(Polygon[]::new));
    }

    private static Polygon polygon(List<List<List<Double>>> rings) {
        LinearRing[] all = rings.stream().map(GridFinder::ring).toArray(LinearRing[]::new);
        return GEOMETRIES.createPolygon(all[0], Arrays.copyOfRange(all, 1, all.length));
    }

    private static LinearRing ring(List<List<Double>> points) {
        return GEOMETRIES.createLinearRing(points.stream()
                .map(point -> new Coordinate(point.get(0), point.get(1)))
                .toArray(Coordinate[]::new));
    }
}
