package cn.yanxing.acceptance.fuzz.right;

import cn.yanxing.acceptance.fuzz.api.Parameter;
import cn.yanxing.acceptance.fuzz.api.RequestBody;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** A body or a value that a schema allows: the document's example, else made up, in the words of the district. */
final class Sample {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "OTHER_REASON",
            "other-reason",
            "WEATHER",
            "042917",
            "13800000000",
            "2026-11-23",
            "unit",
            "0198c1d2-7f00-7000-8000-000000000601");

    private final Words words;

    Sample(Words words) {
        this.words = words;
    }

    JsonNode of(RequestBody body) {
        JsonNode example = body.example();
        return example.isMissingNode() ? made("", body.schema()) : inOurWords(example, body.schema());
    }

    JsonNode of(Parameter parameter) {
        return made(parameter.name(), parameter.schema());
    }

    private JsonNode inOurWords(JsonNode example, JsonNode schema) {
        if (!example.isObject()) return example;
        ObjectNode translated = JSON.objectNode();
        for (Map.Entry<String, JsonNode> field : example.properties()) {
            if (isLeftOut(field.getKey(), schema)) continue;
            JsonNode known = schema.path("properties").path(field.getKey());
            JsonNode value =
                    fits(field.getKey(), known) ? words.of(field.getKey()) : inOurWords(field.getValue(), known);
            translated.set(field.getKey(), value);
        }
        return translated;
    }

    private JsonNode made(String name, JsonNode schema) {
        if (fits(name, schema)) return words.of(name);
        if (schema.path("examples").isArray()) return schema.path("examples").path(0);
        if (schema.has("enum")) return schema.path("enum").path(0);
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema);
            case "array" -> list(schema);
            case "integer", "number" -> JSON.numberNode(schema.path("minimum").asInt(1));
            case "boolean" -> JSON.booleanNode(true);
            default -> JSON.textNode(text(schema));
        };
    }

    /** One field name may stand for several things: of an enumeration only its own words are right. */
    private boolean fits(String field, JsonNode schema) {
        if (!words.has(field)) return false;
        JsonNode choices = schema.path("enum");
        return choices.isMissingNode()
                || StreamSupport.stream(choices.spliterator(), false).anyMatch(words.of(field)::equals);
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode made = JSON.objectNode();
        for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
            if (!isLeftOut(field.getKey(), schema)) made.set(field.getKey(), made(field.getKey(), field.getValue()));
        }
        return made;
    }

    private boolean isLeftOut(String field, JsonNode schema) {
        boolean required = StreamSupport.stream(schema.path("required").spliterator(), false)
                .anyMatch(name -> name.asText().equals(field));
        return words.leaveOut(field) && !required;
    }

    private ArrayNode list(JsonNode schema) {
        return JSON.arrayNode().add(made("", schema.path("items")));
    }

    private static String text(JsonNode schema) {
        Pattern pattern = Pattern.compile(schema.path("pattern").asText(""));
        return TEXTS.stream()
                .filter(text ->
                        pattern.pattern().length() <= 2 || pattern.matcher(text).matches())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("expected a text for " + pattern + ", but none fits"));
    }
}
