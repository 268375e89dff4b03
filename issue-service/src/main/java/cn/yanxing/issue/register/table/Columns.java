package cn.yanxing.issue.register.table;

import cn.yanxing.issue.register.Flaw;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of a table are the components of the record that a row becomes: their names, types and order. */
public final class Columns<R extends Record> {

    /** Who never ends anything, names no law, and whose limits have one stage and no season, need not have these. */
    private static final Set<String> OPTIONAL = Set.of(
            "endedOn",
            "legalBasis",
            "containLimit",
            "containLimitUnit",
            "season",
            "seasonDays",
            "seasonLimit",
            "seasonLimitUnit");

    private final Class<R> type;

    Columns(Class<R> type) {
        this.type = type;
    }

    List<String> names() {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    static boolean isOptional(String column) {
        return OPTIONAL.contains(column);
    }

    /** A record, and whether all of it could be read; what could not is left empty in it, and told. */
    record Read<R extends Record>(R record, boolean sound) {}

    /** Columns that the whole file lacks were told once, and are not told again. */
    Read<R> read(Row row, Set<String> lacking, Collection<Flaw> flaws) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        boolean sound = true;
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            Value value = Value.of(row.cell(name), components[i]);
            values[i] = value.flaw() == null ? value.read() : Value.nothing(components[i].getType());
            if (value.flaw() == null) continue;
            sound = false;
            if (!lacking.contains(name)) flaws.add(new Flaw(row.number(), name, value.flaw(), value.facts()));
        }
        return new Read<>(make(values), sound);
    }

    /** The cells of a record; what is not known is left out. */
    public static Map<String, Object> cells(Record entry) {
        Map<String, Object> cells = new LinkedHashMap<>();
        for (RecordComponent component : entry.getClass().getRecordComponents()) {
            Object value = valueOf(component, entry);
            if (value != null) cells.put(component.getName(), value);
        }
        return cells;
    }

    private static @Nullable Object valueOf(RecordComponent component, Record entry) {
        try {
            return component.getAccessor().invoke(entry);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private R make(@Nullable Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<R> canonical = type.getDeclaredConstructor(types);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
