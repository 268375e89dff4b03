package cn.yanxing.kit.register;

import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.contracts.register.RegisterEntry.Calendar;
import cn.yanxing.contracts.register.RegisterEntry.District;
import cn.yanxing.contracts.register.RegisterEntry.Grid;
import cn.yanxing.time.WorkingCalendar;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The whole register as it was at one moment; never changed, only replaced. */
final class RegisterSnapshot {

    static final RegisterSnapshot EMPTY = new RegisterSnapshot(List.of());

    private final Map<Class<?>, Map<String, RegisterEntry>> byKind = new HashMap<>();
    private final GridFinder finder;
    private final @Nullable WorkingCalendar calendar;

    RegisterSnapshot(Collection<? extends RegisterEntry> entries) {
        entries.forEach(entry -> byKind.computeIfAbsent(entry.getClass(), kind -> new TreeMap<>())
                .put(entry.code(), entry));
        this.finder = new GridFinder(all(Grid.class));
        this.calendar = first(Calendar.class).map(WorkingCalendar::of).orElse(null);
    }

    Optional<District> district() {
        return first(District.class);
    }

    Optional<WorkingCalendar> calendar() {
        return Optional.ofNullable(calendar);
    }

    Optional<Grid> gridAt(double longitude, double latitude) {
        return finder.at(longitude, latitude);
    }

    <E extends RegisterEntry> Optional<E> one(Class<E> kind, String code) {
        return Optional.ofNullable(kind.cast(byKind.getOrDefault(kind, Map.of()).get(code)));
    }

    <E extends RegisterEntry> List<E> all(Class<E> kind) {
        return byKind.getOrDefault(kind, Map.of()).values().stream()
                .map(kind::cast)
                .toList();
    }

    private <E extends RegisterEntry> Optional<E> first(Class<E> kind) {
        return all(kind).stream().findFirst();
    }
}
