package cn.yanxing.acceptance.fuzz.wrong;

import cn.yanxing.acceptance.fuzz.right.Dice;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The nearest values that a schema forbids. */
final class Bounds {

    private Bounds() {}

    /** One of them as JSON text; any hostile value where the schema has no bound. */
    static String beyond(JsonNode schema, Dice dice) {
        List<String> values = new ArrayList<>();
        if (schema.has("maximum"))
            values.add(schema.path("maximum").decimalValue().add(STEP).toPlainString());
        if (schema.has("maximum")) values.add(schema.path("maximum").asLong() + 1 + "");
        if (schema.has("minimum"))
            values.add(schema.path("minimum").decimalValue().subtract(STEP).toPlainString());
        if (schema.has("minimum")) values.add(schema.path("minimum").asLong() - 1 + "");
        if (schema.has("maxLength"))
            values.add(HostileJson.text(schema.path("maxLength").asInt() + 1));
        if (schema.has("minLength")) values.add("\"\"");
        if (schema.has("pattern")) values.add("\"\\n\"");
        if (schema.has("pattern")) values.add("\"_!_\"");
        if (schema.has("enum")) values.add("\"" + schema.path("enum").path(0).asText() + " \"");
        if (schema.has("enum"))
            values.add("\"" + schema.path("enum").path(0).asText().toLowerCase(java.util.Locale.ROOT) + "\"");
        if (schema.has("enum")) values.add("0");
        if (schema.has("maxItems"))
            values.add("[" + "null,".repeat(schema.path("maxItems").asInt()) + "null]");
        if (schema.has("minItems")) values.add("[]");
        values.add(ofAnotherType(schema.path("type").asText(), dice));
        return dice.pick(values);
    }

    private static final java.math.BigDecimal STEP = new java.math.BigDecimal("0.0000001");

    private static String ofAnotherType(String type, Dice dice) {
        return switch (type) {
            case "string" -> dice.pick(List.of("17", "1.5", "true", "[\"a\"]", "{}"));
            case "integer" -> dice.pick(List.of("\"1\"", "1.5", "1.0", "true", "[1]", "\"\"", "1e1"));
            case "number" -> dice.pick(List.of("\"1\"", "true", "[1]", "\"NaN\"", "\"\""));
            case "boolean" -> dice.pick(List.of("\"true\"", "1", "0", "\"\"", "[true]"));
            case "array" -> dice.pick(List.of("\"a\"", "{}", "\"\"", "1"));
            default -> HostileJson.any(dice);
        };
    }
}
