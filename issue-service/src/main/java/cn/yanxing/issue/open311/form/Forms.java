package cn.yanxing.issue.open311.form;

import cn.yanxing.issue.open311.Printable;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;

/**
 * Writes answers. A record or a list of them becomes one tree; JSON is the tree, XML the same tree under its root (the
 * Spark convention read backwards), so that the two cannot say different things.
 */
@ApplicationScoped
public class Forms {

    private final ObjectMapper json;

    Forms(ObjectMapper json) {
        this.json = json;
    }

    public String written(Format format, Root root, Object answer) {
        JsonNode tree = printable(json.valueToTree(answer));
        return switch (format) {
            case JSON -> text(tree);
            case XML -> XmlText.of(root, tree);
        };
    }

    private JsonNode printable(JsonNode node) {
        if (node.isTextual()) return json.getNodeFactory().textNode(Printable.of(node.textValue()));
        if (node instanceof ArrayNode array) {
            ArrayNode items = json.createArrayNode();
            array.forEach(item -> items.add(printable(item)));
            return items;
        }
        if (!(node instanceof ObjectNode object)) return node;
        ObjectNode fields = json.createObjectNode();
        object.properties().forEach(field -> fields.set(field.getKey(), printable(field.getValue())));
        return fields;
    }

    private String text(JsonNode tree) {
        try {
            return json.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
