package cn.yanxing.issue.register;

import cn.yanxing.contracts.WireType;
import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.contracts.register.RegisterEntry.UnitKind;
import cn.yanxing.kit.wire.WireJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries of a register document one by one, and says what cannot be read. A unit has a kind of its own: it
 * comes as {@code kind: unit, unitKind: STREET}, or simply as {@code kind: STREET}.
 */
final class Reading {

    private static final Map<String, Class<?>> KINDS = Arrays.stream(RegisterEntry.class.getPermittedSubclasses())
            .collect(Collectors.toMap(Reading::kindOf, type -> type, (one, other) -> one, TreeMap::new));

    private static final String UNIT = "unit";

    private static final Set<String> UNIT_KINDS =
            Arrays.stream(UnitKind.values()).map(Enum::name).collect(Collectors.toSet());

    private final Map<Integer, RegisterEntry> entries = new TreeMap<>();
    private final List<RegisterProblem> problems = new ArrayList<>();

    static Reading of(List<JsonNode> document) {
        Reading reading = new Reading();
        for (int i = 0; i < document.size(); i++) reading.read(i, document.get(i));
        return reading;
    }

    Map<Integer, RegisterEntry> entries() {
        return entries;
    }

    List<RegisterProblem> problems() {
        return problems;
    }

    private void read(int index, JsonNode node) {
        String kind = node.path("kind").asText();
        JsonNode fields = node;
        if (UNIT_KINDS.contains(kind)) kind = UNIT;
        else if (kind.equals(UNIT) && node instanceof ObjectNode unit) fields = withOwnKind(unit);
        Class<?> type = KINDS.get(kind);
        if (type == null) problem(index, "kind-unknown", "expected one of " + KINDS.keySet() + ", but it is " + kind);
        else read(index, fields, type);
    }

    private void read(int index, JsonNode node, Class<?> type) {
        try {
            RegisterEntry entry = (RegisterEntry) WireJson.read(fields(node).toString(), type);
            Optional<String> missing = missing(entry);
            if (missing.isPresent())
                problem(index, "field-missing", "expected " + missing.get() + ", but there is none");
            else entries.put(index, entry);
        } catch (UncheckedIOException e) {
            problem(index, "entry-unreadable", "expected a " + kindOf(type) + ", but " + firstLine(e));
        }
    }

    private static ObjectNode withOwnKind(ObjectNode unit) {
        ObjectNode fields = unit.deepCopy();
        fields.set("kind", unit.get("unitKind"));
        return fields;
    }

    /** A unit has a kind of its own, which is called {@code unitKind} in the document. */
    private static JsonNode fields(JsonNode node) {
        if (!node.has("unitKind")) return node;
        ObjectNode fields = node.deepCopy();
        return fields.<ObjectNode>set("kind", fields.get("unitKind"));
    }

    private void problem(int index, String code, String message) {
        problems.add(new RegisterProblem(index, code, message));
    }

    private static String kindOf(Class<?> type) {
        return type.getAnnotation(WireType.class)
                .value()
                .replace("register.", "")
                .replace(".v1", "");
    }

    private static Optional<String> missing(RegisterEntry entry) {
        for (RecordComponent component : entry.getClass().getRecordComponents()) {
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (!optional && isEmpty(value(component, entry))) return Optional.of(component.getName());
        }
        return Optional.empty();
    }

    private static @Nullable Object value(RecordComponent component, RegisterEntry entry) {
        try {
            return component.getAccessor().invoke(entry);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || (value instanceof String text && text.isBlank());
    }

    private static String firstLine(UncheckedIOException e) {
        return String.valueOf(
                        e.getCause() == null ? e.getMessage() : e.getCause().getMessage())
                .lines()
                .findFirst()
                .orElse("it is not");
    }
}
