package cn.yanxing.issue.register.intake;

import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.contracts.register.RegisterEntry.Area;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Condition;
import cn.yanxing.issue.register.Checks;
import cn.yanxing.issue.register.Codes;
import cn.yanxing.issue.register.Ending;
import cn.yanxing.issue.register.Flaw;
import cn.yanxing.issue.register.Reference;
import cn.yanxing.issue.register.table.Draft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a table must keep to beside what its rows say one by one: towards the register as it is and as it would be. */
final class Rules {

    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Plan plan;
    private final Map<String, RegisterEntry> now;
    private final Map<String, Integer> rows = new HashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();

    private Rules(Draft draft, Plan plan, Map<String, RegisterEntry> now) {
        this.plan = plan;
        this.now = now;
        draft.entries().forEach((row, entry) -> rows.put(entry.key(), row));
    }

    static List<Flaw> broken(Draft draft, Plan plan, Map<String, RegisterEntry> now, LocalDate today) {
        Rules rules = new Rules(draft, plan, now);
        List<RegisterEntry> known = new ArrayList<>(plan.after());
        known.addAll(draft.unsound().values());
        Codes codes = new Codes(known);
        rules.flaws.addAll(Checks.of(draft.entries(), codes));
        rules.flaws.addAll(Checks.ofTheRest(draft.unsound(), codes));
        Map<String, RegisterEntry> shortened = rules.withoutZeros();
        draft.entries().forEach((row, entry) -> {
            rules.ending(row, entry, today);
            rules.zeros(row, entry, shortened);
            if (entry instanceof Area area) rules.level(row, area);
            if (entry instanceof CatalogueItem item) rules.conditions(row, item);
        });
        rules.stillNeeded(codes);
        return rules.flaws;
    }

    private void ending(int row, RegisterEntry entry, LocalDate today) {
        Ending.of(entry)
                .filter(day -> day.isAfter(today))
                .ifPresent(day -> flaw(row, "endedOn", "ended-in-the-future", Map.of("day", day, "today", today)));
    }

    /** A spreadsheet makes 101 of 0101: an entry that nobody knows, beside one that would be missing. */
    private void zeros(int row, RegisterEntry entry, Map<String, RegisterEntry> shortened) {
        RegisterEntry meant = shortened.get(entry.key());
        if (meant == null || now.containsKey(entry.key())) return;
        flaw(row, "code", "zeros-lost", Map.of("code", entry.code(), "known", meant.code()));
    }

    private Map<String, RegisterEntry> withoutZeros() {
        Map<String, RegisterEntry> shortened = new HashMap<>();
        now.forEach((key, entry) -> {
            String code = entry.code();
            if (code.startsWith("0") && DIGITS.matcher(code).matches())
                shortened.put(
                        key.substring(0, key.indexOf('/') + 1)
                                + LEADING_ZEROS.matcher(code).replaceFirst(""),
                        entry);
        });
        return shortened;
    }

    /** A community lies in a street, a street in the district; nothing lies in itself. */
    private void level(int row, Area area) {
        if (area.parent() == null) return;
        plan.after("area/" + area.parent())
                .map(Area.class::cast)
                .filter(parent -> parent.level().compareTo(area.level()) >= 0)
                .ifPresent(parent -> flaw(
                        row,
                        "parent",
                        "parent-not-above",
                        Map.of("parent", parent.code(), "parentLevel", parent.level(), "level", area.level())));
    }

    /** Issues stay filed under their condition, and its limit is asked for as long as they run. */
    private void conditions(int row, CatalogueItem item) {
        if (!(now.get(item.key()) instanceof CatalogueItem known)) return;
        Set<String> kept = item.conditions().stream().map(Condition::code).collect(Collectors.toSet());
        known.conditions().stream()
                .map(Condition::code)
                .filter(code -> !kept.contains(code))
                .forEach(code ->
                        flaw(row, "condition", "condition-dropped", Map.of("code", item.code(), "condition", code)));
    }

    /** What lives on must not be left with an entry that takes no more work. Rows of the file were checked already. */
    private void stillNeeded(Codes codes) {
        for (RegisterEntry entry : plan.after()) {
            if (rows.containsKey(entry.key()) || !codes.isLive(entry)) continue;
            for (Reference reference : Reference.of(entry)) {
                if (!plan.ended().contains(reference.key())) continue;
                Map<String, Object> facts = Map.of("code", Objects.requireNonNull(reference.code()), "by", entry.key());
                flaws.add(new Flaw(rows.get(reference.key()), "code", "still-needed", facts));
            }
        }
    }

    private void flaw(int row, String field, String code, Map<String, Object> facts) {
        flaws.add(new Flaw(row, field, code, facts));
    }
}
