package cn.yanxing.acceptance.fuzz.wrong;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A body as a tree, of which one place at a time is changed. */
final class JsonTree {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode root;

    private JsonTree(JsonNode root) {
        this.root = root;
    }

    /** Nothing when the bytes are no JSON, as after another mutation. */
    static Optional<JsonTree> of(byte[] body) {
        try {
            JsonNode root = JSON.readTree(body);
            return root != null && root.isContainerNode() ? Optional.of(new JsonTree(root)) : Optional.empty();
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    static byte[] bytes(JsonNode node) {
        try {
            return JSON.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    byte[] bytes() {
        return bytes(root);
    }

    JsonNode root() {
        return root;
    }

    /** A place in the tree: an object with one of its fields, or an array with one of its positions. */
    record Place(JsonNode parent, String field, int index) {

        void put(String json) {
            JsonNode value = new POJONode(new RawValue(json));
            if (parent instanceof ObjectNode object) object.set(field, value);
            else ((ArrayNode) parent).set(index, value);
        }

        void remove() {
            if (parent instanceof ObjectNode object) object.remove(field);
            else ((ArrayNode) parent).remove(index);
        }

        /** Once more beside itself, when it stands in an array. */
        void repeat(int times) {
            if (parent instanceof ArrayNode array) for (int i = 0; i < times; i++) array.add(array.get(index));
        }
    }

    List<Place> places() {
        List<Place> places = new ArrayList<>();
        collect(root, places);
        return places;
    }

    private static void collect(JsonNode node, List<Place> places) {
        int index = 0;
        for (JsonNode item : node.isArray() ? node : JSON.createArrayNode()) {
            places.add(new Place(node, "", index++));
            collect(item, places);
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            places.add(new Place(node, field.getKey(), -1));
            collect(field.getValue(), places);
        }
    }
}
