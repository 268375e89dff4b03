package cn.yanxing.issue.register;

import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.contracts.register.RegisterEntry.Area;
import cn.yanxing.contracts.register.RegisterEntry.Calendar;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.District;
import cn.yanxing.contracts.register.RegisterEntry.Geometry;
import cn.yanxing.contracts.register.RegisterEntry.Grid;
import cn.yanxing.contracts.register.RegisterEntry.HotlineCategory;
import cn.yanxing.contracts.register.RegisterEntry.Point;
import cn.yanxing.contracts.register.RegisterEntry.Team;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must hold in a register: no code twice, every reference leads somewhere, every outline encloses something. */
final class Checks {

    private final Codes codes;
    private final List<RegisterProblem> problems = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private Checks(Codes codes) {
        this.codes = codes;
    }

    static List<RegisterProblem> of(Map<Integer, RegisterEntry> entries, Codes codes) {
        Checks checks = new Checks(codes);
        entries.forEach(checks::check);
        return checks.problems;
    }

    private void check(int index, RegisterEntry entry) {
        Integer earlier = seen.putIfAbsent(entry.key(), index);
        need(index, earlier == null, "code-twice", entry.key() + " once", "entry " + earlier + " is the same");
        if (entry instanceof District district) district(index, district);
        if (entry instanceof Unit unit) area(index, unit.area());
        if (entry instanceof Area area) area(index, area.parent());
        if (entry instanceof Grid grid) grid(index, grid);
        if (entry instanceof Point point) point(index, point);
        if (entry instanceof CatalogueItem item) item(index, item);
        if (entry instanceof HotlineCategory category) category(index, category);
        if (entry instanceof Team team) unit(index, team.unit());
        if (entry instanceof Calendar calendar) calendar(index, calendar);
    }

    private void district(int index, District district) {
        zone(index, district.timeZone());
        outline(index, district.outline());
    }

    private void grid(int index, Grid grid) {
        area(index, grid.street());
        area(index, grid.community());
        outline(index, grid.outline());
    }

    private void point(int index, Point point) {
        unit(index, point.unit());
        unit(index, point.supervisor());
        need(index, codes.hasGrid(point.grid()), "grid-unknown", "a known grid", point.grid() + " is none");
        boolean onEarth = Math.abs(point.longitude()) <= 180 && Math.abs(point.latitude()) <= 90;
        need(index, onEarth, "place-malformed", "degrees", "it is " + point.longitude() + ", " + point.latitude());
    }

    private void item(int index, CatalogueItem item) {
        unit(index, item.unit());
        need(index, !item.conditions().isEmpty(), "condition-missing", "a filing condition", "there is none");
        item.conditions()
                .forEach(condition -> need(
                        index,
                        condition.limit() > 0,
                        "limit-malformed",
                        "a limit of at least 1",
                        condition.code() + " has " + condition.limit()));
        long different = item.conditions().stream()
                .map(condition -> condition.code())
                .distinct()
                .count();
        need(index, different == item.conditions().size(), "code-twice", "each condition once", "one stands twice");
    }

    private void category(int index, HotlineCategory category) {
        unit(index, category.unit());
        need(
                index,
                codes.hasHotlineCategory(category.parent()),
                "hotline-category-unknown",
                "a known parent",
                category.parent() + " is none");
        need(
                index,
                codes.hasCatalogueItem(category.catalogueItem()),
                "catalogue-item-unknown",
                "a known catalogue item",
                category.catalogueItem() + " is none");
    }

    private void calendar(int index, Calendar calendar) {
        zone(index, calendar.timeZone());
        boolean worked = !calendar.week().isEmpty() && !calendar.sessions().isEmpty();
        need(index, worked, "calendar-empty", "working days and sessions", "there are none");
    }

    private void unit(int index, @Nullable String code) {
        need(index, codes.hasUnit(code), "unit-unknown", "a known unit", code + " is none");
    }

    private void area(int index, @Nullable String code) {
        need(index, codes.hasArea(code), "area-unknown", "a known area", code + " is none");
    }

    private void outline(int index, Geometry outline) {
        Outlines.fault(outline)
                .ifPresent(fault -> need(index, false, "outline-broken", "an outline that encloses an area", fault));
    }

    private void zone(int index, String name) {
        boolean known = true;
        try {
            known = ZoneId.getAvailableZoneIds().contains(ZoneId.of(name).getId());
        } catch (DateTimeException e) {
            known = false;
        }
        need(index, known, "time-zone-unknown", "a time zone of the tz database", name + " is none");
    }

    private void need(int index, boolean holds, String code, String expected, String but) {
        if (!holds) problems.add(new RegisterProblem(index, code, "expected " + expected + ", but " + but));
    }
}
