package cn.yanxing.issue.place;

import cn.yanxing.contracts.Place;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Grid;
import cn.yanxing.contracts.register.RegisterEntry.Point;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the areas around a place and the unit that is responsible there, by the register alone. */
@ApplicationScoped
public class Locator {

    private final Register register;

    Locator(Register register) {
        this.register = register;
    }

    public Place locate(double longitude, double latitude, @Nullable String point) {
        Optional<Grid> grid = register.gridAt(longitude, latitude);
        return new Place(
                longitude,
                latitude,
                grid.map(Grid::street).orElse(null),
                grid.map(Grid::community).orElse(null),
                grid.map(Grid::code).orElse(null),
                point);
    }

    /** The item's own unit; else the point's; else that of the street or town. Ended units are never suggested. */
    public Optional<Suggestion> suggest(CatalogueItem item, Place place) {
        return working(item.unit(), "catalogue")
                .or(() -> Optional.ofNullable(place.point())
                        .flatMap(register::point)
                        .map(Point::unit)
                        .flatMap(unit -> working(unit, "point")))
                .or(() -> unitOf(place.street()).map(unit -> new Suggestion(unit.code(), "street")));
    }

    private Optional<Suggestion> working(@Nullable String unit, String why) {
        return Optional.ofNullable(unit)
                .flatMap(register::unit)
                .filter(known -> known.endedOn() == null)
                .map(known -> new Suggestion(known.code(), why));
    }

    private Optional<Unit> unitOf(@Nullable String street) {
        if (street == null) return Optional.empty();
        return register.units().stream()
                .filter(unit -> unit.endedOn() == null && street.equals(unit.area()))
                .findFirst();
    }
}
