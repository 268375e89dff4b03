package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent.Handling;
import cn.yanxing.contracts.Place;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Grid;
import cn.yanxing.contracts.register.RegisterEntry.HotlineCategory;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.contracts.register.RegisterEntry.UnitKind;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds what people type against the district's register. */
@ApplicationScoped
class RegisterCheck {

    /** Where an order of a partner waits whose category nobody has mapped: a person classifies it at the dispatch. */
    static final String UNMAPPED = "unmapped";

    private final Register register;

    RegisterCheck(Register register) {
        this.register = register;
    }

    String category(String code, Instant now) {
        HotlineCategory category =
                register.hotlineCategory(code).orElseThrow(() -> OrderRefusal.unknown("category", code));
        if (isEnded(category.endedOn(), now)) throw OrderRefusal.ended("category", code);
        return code;
    }

    /** A partner's order is never turned away for its category. */
    String categoryOrUnmapped(String code) {
        return register.hotlineCategory(code).isPresent() ? code : UNMAPPED;
    }

    @Nullable
    Place place(@Nullable Double longitude, @Nullable Double latitude) {
        if (longitude == null && latitude == null) return null;
        if (longitude == null || latitude == null) throw OrderRefusal.halfCoordinates();
        Optional<Grid> grid = register.gridAt(longitude, latitude);
        return new Place(
                longitude,
                latitude,
                grid.map(Grid::street).orElse(null),
                grid.map(Grid::community).orElse(null),
                grid.map(Grid::code).orElse(null),
                null);
    }

    /** The decision with what the register adds to it; refused where it names what is not there. */
    DispatchOrder completed(DispatchOrder decision, String presentCategory, Instant now) {
        unit(decision.unit(), now);
        if (decision.category() != null) category(decision.category(), now);
        String category = decision.category() == null ? presentCategory : decision.category();
        String item = decision.catalogueItem() != null ? decision.catalogueItem() : usualItem(category);
        if (decision.handling() == Handling.FIELD && item != null) catalogueItem(item, now);
        return new DispatchOrder(
                decision.unit(), decision.handling(), item, decision.instruction(), decision.category());
    }

    void unit(String code, Instant now) {
        Unit unit = register.unit(code).orElseThrow(() -> OrderRefusal.unknown("unit", code));
        if (isEnded(unit.endedOn(), now)) throw OrderRefusal.ended("unit", code);
        if (unit.kind() == UnitKind.INSPECTION_TEAM) throw OrderRefusal.notAUnitForOrders(code);
    }

    /** Whose it is when nobody says otherwise: the street or town of the place, or else the category's usual unit. */
    Optional<String> fallback(@Nullable Place place, String category, Instant now) {
        return register.units().stream()
                .filter(unit ->
                        place != null && unit.area() != null && unit.area().equals(place.street()))
                .filter(unit -> unit.kind() == UnitKind.STREET || unit.kind() == UnitKind.TOWN)
                .findFirst()
                .or(() -> register.hotlineCategory(category)
                        .map(HotlineCategory::unit)
                        .flatMap(register::unit))
                .filter(unit -> !isEnded(unit.endedOn(), now))
                .map(Unit::code);
    }

    private void catalogueItem(String code, Instant now) {
        CatalogueItem item =
                register.catalogueItem(code).orElseThrow(() -> OrderRefusal.unknown("catalogue-item", code));
        if (isEnded(item.endedOn(), now)) throw OrderRefusal.ended("catalogue-item", code);
    }

    private @Nullable String usualItem(String category) {
        return register.hotlineCategory(category)
                .map(HotlineCategory::catalogueItem)
                .orElse(null);
    }

    private boolean isEnded(@Nullable LocalDate endedOn, Instant now) {
        return endedOn != null && !now.atZone(register.zone()).toLocalDate().isBefore(endedOn);
    }
}
