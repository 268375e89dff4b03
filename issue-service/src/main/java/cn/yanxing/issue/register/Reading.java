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
    private final List<Flaw> flaws = new ArrayList<>();

    static Reading of(List<JsonNode> document) {
        Reading reading = new Reading();
        for (int i = 0; i < document.size(); i++) reading.read(i, document.get(i));
        return reading;
    }

    Map<Integer, RegisterEntry> entries() {
        return entries;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    private void read(int index, JsonNode node) {
        String kind = node.path("kind").asText();
        JsonNode fields = node;
        if (UNIT_KINDS.contains(kind)) kind = UNIT;
        else if (kind.equals(UNIT) && node instanceof ObjectNode unit) fields = withOwnKind(unit);
        Class<?> type = KINDS.get(kind);
        if (type == null) flaw(index, "kind", "kind-unknown", Map.of("kinds", KINDS.keySet(), "kind", kind));
        else read(index, fields, type);
    }

    private void read(int index, JsonNode node, Class<?> type) {
        try {
            RegisterEntry entry = (RegisterEntry) WireJson.read(fields(node).toString(), type);
            Optional<String> missing = missing(entry);
            if (missing.isPresent()) flaw(index, missing.get(), "field-missing", Map.of("field", missing.get()));
            else entries.put(index, entry);
        } catch (UncheckedIOException e) {
            flaw(index, null, "entry-unreadable", Map.of("kind", kindOf(type), "why", firstLine(e)));
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

    private void flaw(int index, @Nullable String field, String code, Map<String, Object> facts) {
        flaws.add(new Flaw(index, field, code, facts));
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
