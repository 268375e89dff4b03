package cn.yanxing.issue.open311.intake;

import cn.yanxing.contracts.register.RegisterEntry.Area;
import cn.yanxing.contracts.register.RegisterEntry.District;
import cn.yanxing.contracts.register.RegisterEntry.Geometry;
import cn.yanxing.contracts.register.RegisterEntry.Point;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds places by what the register knows: codes of points, grids and areas, and their names inside an address. */
@ApplicationScoped
class PlaceFinder {

    private final Register register;

    PlaceFinder(Register register) {
        this.register = register;
    }

    private record Named(String name, Whereabouts place) {}

    /** A grid may stick out of the outline, which is drawn coarser. */
    boolean isInDistrict(double longitude, double latitude) {
        return register.gridAt(longitude, latitude).isPresent()
                || holds(register.district().outline(), longitude, latitude);
    }

    /** {@code address_id}: the code of an evaluation point, a grid or an area. */
    Optional<Whereabouts> byCode(String code) {
        return register.point(code)
                .map(point -> at(point, point.name()))
                .or(() -> register.grid(code).map(grid -> middle(grid.outline(), grid.name())))
                .or(() -> register.area(code).flatMap(PlaceFinder::at));
    }

    /** The longest name of a point or an area that the address contains; the middle of the district when there is none. */
    Whereabouts byAddress(String address) {
        return Stream.concat(points(), areas())
                .filter(named -> address.contains(named.name()))
                .max(Comparator.comparingInt(named -> named.name().length()))
                .map(Named::place)
                .map(place -> new Whereabouts(place.longitude(), place.latitude(), place.point(), address, false))
                .orElseGet(() -> inTheDistrict(address));
    }

    private Whereabouts inTheDistrict(String address) {
        District district = register.district();
        return new Whereabouts(district.longitude(), district.latitude(), null, address, false);
    }

    private Stream<Named> points() {
        return register.points().stream()
                .filter(point -> point.endedOn() == null)
                .map(point -> new Named(point.name(), at(point, point.name())));
    }

    private Stream<Named> areas() {
        return register.areas().stream().flatMap(area -> at(area).map(place -> new Named(area.name(), place)).stream());
    }

    private static Whereabouts at(Point point, String name) {
        return new Whereabouts(point.longitude(), point.latitude(), point.code(), name, true);
    }

    private static Optional<Whereabouts> at(Area area) {
        if (area.longitude() == null || area.latitude() == null) return Optional.empty();
        return Optional.of(new Whereabouts(area.longitude(), area.latitude(), null, area.name(), false));
    }

    /** Of the corners; good enough for a place to begin with. */
    private static Whereabouts middle(Geometry outline, String name) {
        List<List<Double>> corners = outline.polygons().get(0).get(0);
        double longitude = corners.stream()
                .mapToDouble(corner -> corner.get(0))
                .skip(1)
                .average()
                .orElseThrow();
        double latitude = corners.stream()
                .mapToDouble(corner -> corner.get(1))
                .skip(1)
                .average()
                .orElseThrow();
        return new Whereabouts(longitude, latitude, null, name, false);
    }

    /** A line from the place to the east crosses the rings of a polygon an odd number of times from within. */
    private static boolean holds(Geometry outline, double longitude, double latitude) {
        return outline.polygons().stream()
                .anyMatch(rings -> rings.stream()
                                        .mapToLong(ring -> crossings(ring, longitude, latitude))
                                        .sum()
                                % 2
                        == 1);
    }

    private static long crossings(List<List<Double>> ring, double longitude, double latitude) {
        long crossings = 0;
        for (int i = 1; i < ring.size(); i++) {
            List<Double> from = ring.get(i - 1);
            List<Double> to = ring.get(i);
            if ((from.get(1) > latitude) == (to.get(1) > latitude)) continue;
            double slope = (latitude - from.get(1)) / (to.get(1) - from.get(1));
            if (longitude < from.get(0) + slope * (to.get(0) - from.get(0))) crossings++;
        }
        return crossings;
    }
}
