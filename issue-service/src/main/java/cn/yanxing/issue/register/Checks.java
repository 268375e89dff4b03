package cn.yanxing.issue.register;

import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.contracts.register.RegisterEntry.Area;
import cn.yanxing.contracts.register.RegisterEntry.Calendar;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Charge;
import cn.yanxing.contracts.register.RegisterEntry.Condition;
import cn.yanxing.contracts.register.RegisterEntry.District;
import cn.yanxing.contracts.register.RegisterEntry.Geometry;
import cn.yanxing.contracts.register.RegisterEntry.Grid;
import cn.yanxing.contracts.register.RegisterEntry.Point;
import cn.yanxing.contracts.register.RegisterEntry.Season;
import cn.yanxing.contracts.register.RegisterEntry.Term;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold in a register: no code twice, every reference leads somewhere, every outline encloses something. */
public final class Checks {

    private final Codes codes;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private Checks(Codes codes) {
        this.codes = codes;
    }

    /** The entries by their place in the document or the row of their table. */
    public static List<Flaw> of(Map<Integer, RegisterEntry> entries, Codes codes) {
        Checks checks = new Checks(codes);
        entries.forEach(checks::check);
        return checks.flaws;
    }

    /** What can be said of rows of which something could not be read: where the rest of them leads. */
    public static List<Flaw> ofTheRest(Map<Integer, RegisterEntry> unsound, Codes codes) {
        Checks checks = new Checks(codes);
        unsound.forEach(checks::whereItLeads);
        return checks.flaws;
    }

    private void check(int row, RegisterEntry entry) {
        Integer earlier = seen.putIfAbsent(entry.key(), row);
        if (earlier != null) flaw(row, "code", "code-twice", Map.of("code", entry.code(), "earlier", earlier));
        whereItLeads(row, entry);
        if (entry instanceof District district) district(row, district);
        if (entry instanceof Grid grid) outline(row, grid.outline());
        if (entry instanceof CatalogueItem item) conditions(row, item);
        if (entry instanceof Calendar calendar) calendar(row, calendar);
        if (entry instanceof Charge charge) charge(row, charge);
    }

    private void whereItLeads(int row, RegisterEntry entry) {
        for (Reference reference : Reference.of(entry)) {
            Map<String, Object> meant = Map.of(reference.fact(), String.valueOf(reference.code()));
            if (!codes.has(entry, reference)) flaw(row, reference.field(), reference.kind() + "-unknown", meant);
        }
        if (entry instanceof Area area) place(row, area.longitude(), area.latitude());
        if (entry instanceof Point point) place(row, point.longitude(), point.latitude());
    }

    private void district(int row, District district) {
        zone(row, district.timeZone());
        outline(row, district.outline());
    }

    private void place(int row, @Nullable Double longitude, @Nullable Double latitude) {
        degrees(row, "longitude", longitude, 180);
        degrees(row, "latitude", latitude, 90);
    }

    private void degrees(int row, String field, @Nullable Double degrees, int max) {
        boolean onEarth = degrees == null || Math.abs(degrees) <= max;
        if (!onEarth) flaw(row, field, "place-malformed", Map.of("degrees", String.valueOf(degrees), "max", max));
    }

    private void conditions(int row, CatalogueItem item) {
        List<Condition> said =
                item.conditions().stream().filter(Objects::nonNull).toList();
        boolean missing = said.isEmpty() || said.size() < item.conditions().size();
        if (missing) flaw(row, "conditions", "condition-missing", Map.of("code", item.code()));
        Set<String> known = new HashSet<>();
        for (Condition condition : said) {
            Map<String, Object> which = Map.of("condition", condition.code(), "limit", condition.limit());
            if (condition.limit() <= 0) flaw(row, "limit", "limit-malformed", which);
            if (!known.add(condition.code())) flaw(row, "condition", "condition-twice", which);
            stages(row, condition);
        }
    }

    private void stages(int row, Condition condition) {
        Term containment = condition.containment();
        Season season = condition.season();
        if (containment != null) term(row, "containLimit", condition, containment);
        if (season == null) return;
        term(row, "seasonLimit", condition, season.term());
        if (season.days().isEmpty()
                || season.days().stream().anyMatch(Objects::isNull)
                || season.name().isBlank()) flaw(row, "season", "season-empty", Map.of("condition", condition.code()));
    }

    private void term(int row, String field, Condition condition, Term term) {
        Map<String, Object> which = Map.of("condition", condition.code(), "limit", term.count());
        if (term.count() <= 0) flaw(row, field, "limit-malformed", which);
    }

    private void charge(int row, Charge charge) {
        int named = Reference.of(charge).size();
        if (named != 1) flaw(row, "point", "charge-not-of-one", Map.of("code", charge.code(), "named", named));
    }

    private void calendar(int row, Calendar calendar) {
        zone(row, calendar.timeZone());
        boolean worked = !calendar.week().isEmpty() && !calendar.sessions().isEmpty();
        if (!worked) flaw(row, "week", "calendar-empty", Map.of());
    }

    private void outline(int row, Geometry outline) {
        Outlines.fault(outline).ifPresent(fault -> flaw(row, "outline", fault.code(), fault.facts()));
    }

    private void zone(int row, String name) {
        boolean known = true;
        try {
            known = ZoneId.getAvailableZoneIds().contains(ZoneId.of(name).getId());
        } catch (DateTimeException e) {
            known = false;
        }
        if (!known) flaw(row, "timeZone", "time-zone-unknown", Map.of("zone", name));
    }

    private void flaw(int row, String field, String code, Map<String, Object> facts) {
        flaws.add(new Flaw(row, field, code, facts));
    }
}
