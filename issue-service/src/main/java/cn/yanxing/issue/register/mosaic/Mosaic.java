package cn.yanxing.issue.register.mosaic;

import cn.yanxing.contracts.register.RegisterEntry.District;
import cn.yanxing.contracts.register.RegisterEntry.Grid;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Grids beside one another on a plane. A district's grids leave no gap and do not overlap; what is narrower than the
 * tolerance is rounding and counts as neither. Every outline must be valid.
 */
public final class Mosaic {

    /** So many neighbours of a gap are named; a long one has dozens. */
    private static final int NEIGHBOURS_MAX = 6;

    private final Plane plane;
    private final Geometry district;
    private final double tolerance;
    private final List<Tile> tiles;
    private final STRtree near = new STRtree();

    private record Tile(String code, Geometry shape) {

        Envelope envelope() {
            return shape.getEnvelopeInternal();
        }
    }

    public Mosaic(District district, Collection<Grid> grids, double toleranceMetres) {
        this.plane = new Plane(district);
        this.district = plane.shape(district.outline());
        this.tolerance = toleranceMetres;
        this.tiles = grids.stream()
                .map(grid -> new Tile(grid.code(), plane.shape(grid.outline())))
                .sorted(Comparator.comparing(Tile::code))
                .toList();
        tiles.forEach(tile -> near.insert(tile.envelope(), tile));
        near.build();
    }

    /** Each pair of grids that lie over one another, if one of them is among those asked for. */
    public List<Blot> overlaps(Predicate<String> asked) {
        return tiles.stream()
                .flatMap(tile -> around(tile.envelope())
                        .filter(other -> tile.code().compareTo(other.code()) < 0)
                        .filter(other -> asked.test(tile.code()) || asked.test(other.code()))
                        .flatMap(other -> overlap(tile, other)))
                .toList();
    }

    /** Each place of the district that no grid covers. */
    public List<Blot> gaps() {
        Geometry covered = OverlayNGRobust.union(tiles.stream().map(Tile::shape).toList());
        Geometry open = covered == null ? district : OverlayNGRobust.overlay(district, covered, OverlayNG.DIFFERENCE);
        return broad(open).stream()
                .map(gap -> plane.blot(neighbours(gap), gap, inside(gap)))
                .toList();
    }

    /** Each grid asked for that reaches out of the district, by how much of it. */
    public List<Blot> outside(Predicate<String> asked) {
        List<Blot> outside = new ArrayList<>();
        for (Tile tile : tiles) {
            if (!asked.test(tile.code())) continue;
            Geometry rest = OverlayNGRobust.overlay(tile.shape(), district, OverlayNG.DIFFERENCE);
            for (Geometry part : broad(rest)) outside.add(plane.blot(List.of(tile.code()), part, inside(part)));
        }
        return outside;
    }

    private Stream<Blot> overlap(Tile one, Tile other) {
        Envelope common = one.envelope().intersection(other.envelope());
        if (Math.min(common.getWidth(), common.getHeight()) < tolerance) return Stream.empty();
        Geometry both = OverlayNGRobust.overlay(one.shape(), other.shape(), OverlayNG.INTERSECTION);
        return broad(both).stream().map(part -> plane.blot(List.of(one.code(), other.code()), part, inside(part)));
    }

    /** Those that share a border with it, the longest first; a corner is none. */
    private List<String> neighbours(Geometry gap) {
        Geometry wider = gap.buffer(tolerance);
        Map<String, Double> shared = new HashMap<>();
        around(wider.getEnvelopeInternal())
                .forEach(tile -> shared.put(
                        tile.code(),
                        OverlayNGRobust.overlay(wider, tile.shape(), OverlayNG.INTERSECTION)
                                .getArea()));
        return shared.entrySet().stream()
                .filter(border -> border.getValue() > 2 * tolerance * tolerance)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NEIGHBOURS_MAX)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The parts in which a disc as wide as the tolerance finds room. Parts that only a sliver joins are told apart.
     */
    private List<Geometry> broad(Geometry spot) {
        Geometry areas = spot.getFactory().buildGeometry(PolygonExtracter.getPolygons(spot)); // two may touch in a line
        Geometry cores = areas.buffer(-tolerance / 2);
        return IntStream.range(0, cores.getNumGeometries())
                .mapToObj(cores::getGeometryN)
                .filter(core -> !core.isEmpty())
                .map(core -> OverlayNGRobust.overlay(core.buffer(tolerance), areas, OverlayNG.INTERSECTION))
                .toList();
    }

    private static Coordinate inside(Geometry spot) {
        return spot.getInteriorPoint().getCoordinate();
    }

    private Stream<Tile> around(Envelope place) {
        List<?> found = near.query(place);
        return found.stream().map(Tile.class::cast);
    }
}
