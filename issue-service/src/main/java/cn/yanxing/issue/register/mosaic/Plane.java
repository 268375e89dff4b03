package cn.yanxing.issue.register.mosaic;

import cn.yanxing.contracts.register.RegisterEntry.District;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** A plane in metres that touches the earth at the district's centre; over a city its areas are right to half a percent. */
final class Plane {

    /** The mean radius of the earth, in metres (IUGG). */
    private static final double RADIUS = 6_371_008.8;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final double longitude;
    private final double latitude;
    private final double shrink;

    Plane(District district) {
        this.longitude = district.longitude();
        this.latitude = district.latitude();
        this.shrink = Math.cos(Math.toRadians(latitude));
    }

    /** The outline on the plane; polygons that lie over one another within it count once. */
    Geometry shape(cn.yanxing.contracts.register.RegisterEntry.Geometry outline) {
        List<Polygon> polygons = outline.polygons().stream().map(this::polygon).toList();
        return polygons.size() == 1
                ? polygons.get(0)
                : OverlayNGRobust.union(GEOMETRIES.createMultiPolygon(polygons.toArray(Polygon[]::new)));
    }

    Blot blot(List<String> grids, Geometry spot, Coordinate inside) {
        double degreesNorth = Math.toDegrees(inside.y / RADIUS);
        double degreesEast = Math.toDegrees(inside.x / RADIUS / shrink);
        return new Blot(
                grids, Math.round(spot.getArea()), rounded(longitude + degreesEast), rounded(latitude + degreesNorth));
    }

    private Polygon polygon(List<List<List<Double>>> rings) {
        LinearRing[] all = rings.stream().map(this::ring).toArray(LinearRing[]::new);
        return GEOMETRIES.createPolygon(all[0], Arrays.copyOfRange(all, 1, all.length));
    }

    private LinearRing ring(List<List<Double>> places) {
        return GEOMETRIES.createLinearRing(places.stream()
                .map(place -> new Coordinate(
                        Math.toRadians(place.get(0) - longitude) * RADIUS * shrink,
                        Math.toRadians(place.get(1) - latitude) * RADIUS))
                .toArray(Coordinate[]::new));
    }

    /** To a tenth of a metre. */
    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }
}
