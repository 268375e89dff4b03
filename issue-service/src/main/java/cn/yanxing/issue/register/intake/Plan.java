package cn.yanxing.issue.register.intake;

import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.issue.register.Ending;
import cn.yanxing.issue.register.table.Columns;
import cn.yanxing.issue.register.table.Draft;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a table would make of the register: which entries come in, change and end, and how it stands afterwards. */
final class Plan {

    private final Map<String, RegisterEntry> after;
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, RegisterEntry> changed = new TreeMap<>();
    private final Set<String> ended = new TreeSet<>();
    private int unchanged;

    private Plan(Map<String, RegisterEntry> now) {
        this.after = new HashMap<>(now);
    }

    static Plan of(Draft draft, Map<String, RegisterEntry> now, Terms terms) {
        Plan plan = new Plan(now);
        draft.entries().forEach(plan::take);
        if (terms.whole())
            now.values().stream()
                    .filter(entry -> draft.table().holds(entry) && !draft.names(entry.code()))
                    .filter(entry -> Ending.of(entry).isEmpty())
                    .sorted((one, other) -> one.code().compareTo(other.code()))
                    .forEach(entry -> plan.put(null, Ending.on(terms.today(), entry), entry));
        return plan;
    }

    Collection<RegisterEntry> after() {
        return after.values();
    }

    <E extends RegisterEntry> Stream<E> after(Class<E> kind) {
        return after.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    Optional<RegisterEntry> after(String key) {
        return Optional.ofNullable(after.get(key));
    }

    Collection<RegisterEntry> changed() {
        return changed.values();
    }

    /** The keys of entries that lived until now. */
    Set<String> ended() {
        return ended;
    }

    List<Change> changes() {
        return changes;
    }

    int unchanged() {
        return unchanged;
    }

    private void take(int row, RegisterEntry entry) {
        put(row, entry, after.get(entry.key()));
    }

    private void put(@Nullable Integer row, RegisterEntry entry, @Nullable RegisterEntry known) {
        if (entry.equals(known)) {
            unchanged++;
            return;
        }
        after.put(entry.key(), entry);
        changed.put(entry.key(), entry);
        boolean ends =
                known != null && Ending.of(known).isEmpty() && Ending.of(entry).isPresent();
        if (ends) ended.add(entry.key());
        Change.Kind kind = known == null ? Change.Kind.ADDED : ends ? Change.Kind.ENDED : Change.Kind.CHANGED;
        Map<String, Object> cells = Columns.cells((Record) entry);
        List<String> fields = known == null ? List.of() : different(cells, Columns.cells((Record) known));
        Object name = cells.get("name");
        changes.add(new Change(row, kind, entry.code(), name == null ? null : name.toString(), fields));
    }

    private static List<String> different(Map<String, Object> one, Map<String, Object> other) {
        Set<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(one.get(name), other.get(name)))
                .toList();
    }
}
