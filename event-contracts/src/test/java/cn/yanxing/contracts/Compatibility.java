package cn.yanxing.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** What in a new schema would break those who read or wrote by the published one. Additive and optional is welcome. */
final class Compatibility {

    private final List<String> broken = new ArrayList<>();

    private Compatibility() {}

    static List<String> broken(JsonNode published, JsonNode now) {
        Compatibility compatibility = new Compatibility();
        compatibility.compare("$", published, now);
        return compatibility.broken;
    }

    private void compare(String path, JsonNode published, JsonNode current) {
        JsonNode before = plain(published);
        JsonNode now = plain(current);
        for (String fixed : List.of("type", "format", "const"))
            if (!before.path(fixed).equals(now.path(fixed)))
                broken.add(path + ": " + fixed + " was " + before.path(fixed) + " and is " + now.path(fixed));
        constants(path, before.path("enum"), now.path("enum"));
        properties(path, before, now);
        for (String inner : List.of("items", "additionalProperties"))
            if (before.has(inner) || now.has(inner)) compare(path + "." + inner, before.path(inner), now.path(inner));
    }

    private void constants(String path, JsonNode before, JsonNode now) {
        before.forEach(constant -> {
            if (!has(now, constant.asText())) broken.add(path + ": constant " + constant.asText() + " is gone");
        });
    }

    private void properties(String path, JsonNode before, JsonNode now) {
        before.path("properties").properties().forEach(property -> {
            JsonNode kept = now.path("properties").path(property.getKey());
            if (kept.isMissingNode()) broken.add(path + ": field " + property.getKey() + " is gone");
            else compare(path + "." + property.getKey(), property.getValue(), kept);
        });
        now.path("required").forEach(required -> {
            if (!has(before.path("required"), required.asText()))
                broken.add(path + ": field " + required.asText() + " became required");
        });
        before.path("required").forEach(required -> {
            if (!has(now.path("required"), required.asText()))
                broken.add(path + ": field " + required.asText() + " is no longer sure to be there");
        });
    }

    /** A nullable enum is written as "null or that": it is that, with null among its types. */
    private static JsonNode plain(JsonNode schema) {
        if (!schema.has("anyOf")) return schema;
        ObjectNode plain = schema.path("anyOf").path(1).deepCopy();
        plain.putArray("type").add(schema.path("anyOf").path(1).path("type")).add("null");
        return plain;
    }

    private static boolean has(JsonNode texts, String text) {
        for (JsonNode each : texts) if (each.asText().equals(text)) return true;
        return false;
    }
}
