package cn.yanxing.kit.register;

import cn.yanxing.contracts.register.RegisterEntry.Area;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Charge;
import cn.yanxing.contracts.register.RegisterEntry.District;
import cn.yanxing.contracts.register.RegisterEntry.Grid;
import cn.yanxing.contracts.register.RegisterEntry.HotlineCategory;
import cn.yanxing.contracts.register.RegisterEntry.Point;
import cn.yanxing.contracts.register.RegisterEntry.Team;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.kit.inbox.NotYetKnown;
import cn.yanxing.time.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The register (区情底座) as this service knows it, from memory. Ended entries are still found, so that old cases keep
 * their names; whoever chooses a new unit or item looks at {@code endedOn}.
 */
@ApplicationScoped
public class Register {

    private final RegisterCopy copy;

    Register(RegisterCopy copy) {
        this.copy = copy;
    }

    /** Whether the district and its calendar have arrived, without which nothing can be dated. */
    public boolean isLoaded() {
        return snapshot().district().isPresent() && snapshot().calendar().isPresent();
    }

    public District district() {
        return snapshot().district().orElseThrow(() -> new NotYetKnown("the district"));
    }

    public ZoneId zone() {
        return ZoneId.of(district().timeZone());
    }

    public WorkingCalendar calendar() {
        return snapshot().calendar().orElseThrow(() -> new NotYetKnown("the working calendar"));
    }

    public Optional<Unit> unit(String code) {
        return snapshot().one(Unit.class, code);
    }

    public List<Unit> units() {
        return snapshot().all(Unit.class);
    }

    public Optional<Area> area(String code) {
        return snapshot().one(Area.class, code);
    }

    public List<Area> areas() {
        return snapshot().all(Area.class);
    }

    public Optional<Grid> grid(String code) {
        return snapshot().one(Grid.class, code);
    }

    public List<Grid> grids() {
        return snapshot().all(Grid.class);
    }

    /** The grid that holds this place (WGS 84). */
    public Optional<Grid> gridAt(double longitude, double latitude) {
        return snapshot().gridAt(longitude, latitude);
    }

    public Optional<Point> point(String code) {
        return snapshot().one(Point.class, code);
    }

    public List<Point> points() {
        return snapshot().all(Point.class);
    }

    public Optional<CatalogueItem> catalogueItem(String code) {
        return snapshot().one(CatalogueItem.class, code);
    }

    public List<CatalogueItem> catalogue() {
        return snapshot().all(CatalogueItem.class);
    }

    public Optional<HotlineCategory> hotlineCategory(String code) {
        return snapshot().one(HotlineCategory.class, code);
    }

    public List<HotlineCategory> hotlineCategories() {
        return snapshot().all(HotlineCategory.class);
    }

    public Optional<Team> team(String code) {
        return snapshot().one(Team.class, code);
    }

    public List<Team> teams() {
        return snapshot().all(Team.class);
    }

    public List<Charge> charges() {
        return snapshot().all(Charge.class);
    }

    private RegisterSnapshot snapshot() {
        return copy.snapshot();
    }
}
