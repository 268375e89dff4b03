package cn.yanxing.acceptance.fuzz.wrong;

import cn.yanxing.acceptance.fuzz.api.Operation;
import cn.yanxing.acceptance.fuzz.api.RequestBody;
import cn.yanxing.acceptance.fuzz.right.Call;
import cn.yanxing.acceptance.fuzz.right.Dice;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What can be wrong with a JSON body that can still be read. */
enum JsonMutation implements Mutation {
    ANOTHER_VALUE,
    BEYOND_A_BOUND,
    BEYOND_A_BOUND_TOO,
    FIELD_MISSING,
    FIELD_UNKNOWN,
    NULL_INSIDE,
    TOO_MANY,
    NOT_AN_OBJECT;

    @Override
    public Call on(Call call, Operation operation, Dice dice) {
        RequestBody body = operation.body();
        if (body == null || !body.isJson()) return call;
        if (this == NOT_AN_OBJECT) return call.body(HostileJson.any(dice).getBytes(StandardCharsets.UTF_8));
        return JsonTree.of(call.body())
                .map(tree -> {
                    change(tree, body.schema(), dice);
                    return call.body(tree.bytes());
                })
                .orElse(call);
    }

    private void change(JsonTree tree, JsonNode schema, Dice dice) {
        List<JsonTree.Place> places = tree.places();
        if (places.isEmpty()) return;
        JsonTree.Place place = dice.pick(places);
        switch (this) {
            case ANOTHER_VALUE -> place.put(HostileJson.any(dice));
            case BEYOND_A_BOUND, BEYOND_A_BOUND_TOO -> beyond(tree.root(), schema, dice);
            case FIELD_MISSING -> place.remove();
            case FIELD_UNKNOWN -> unknown(place.parent(), dice);
            case NULL_INSIDE -> place.put("null");
            case TOO_MANY -> place.repeat(dice.pick(List.of(1, 10, 1_001)));
            case NOT_AN_OBJECT -> throw new IllegalStateException("this one has no place");
        }
    }

    private static void unknown(JsonNode parent, Dice dice) {
        if (parent instanceof ObjectNode object)
            new JsonTree.Place(object, dice.pick(List.of("colour", "", "__proto__", "class", "id", "@type")), -1)
                    .put(HostileJson.any(dice));
    }

    /** A value just outside what the schema says of one of the body's own fields. */
    private static void beyond(JsonNode root, JsonNode schema, Dice dice) {
        List<Map.Entry<String, JsonNode>> fields =
                List.copyOf(schema.path("properties").properties());
        if (fields.isEmpty() || !root.isObject()) return;
        Map.Entry<String, JsonNode> field = dice.pick(fields);
        new JsonTree.Place(root, field.getKey(), -1).put(Bounds.beyond(field.getValue(), dice));
    }
}
