package cn.yanxing.acceptance.fuzz.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The schemas of one document, with what they refer to put in their place. */
final class Schemas {

    /** Deeper than any request of ours; what refers to itself ends here. */
    private static final int DEEPEST = 12;

    private final JsonNode document;

    Schemas(JsonNode document) {
        this.document = document;
    }

    JsonNode alone(JsonNode schema) {
        return alone(schema, 0);
    }

    private JsonNode alone(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return node.isObject() ? JsonNodeFactory.instance.objectNode() : node;
        }
        if (node.has("$ref")) {
            return alone(document.at(node.path("$ref").asText().substring(1)), depth + 1);
        }
        if (node.isArray()) {
            var items = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> items.add(alone(item, depth + 1)));
            return items;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode whole = ((ObjectNode) node).objectNode();
        node.properties().forEach(part -> whole.set(part.getKey(), alone(part.getValue(), depth + 1)));
        return whole;
    }
}
