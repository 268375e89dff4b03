package cn.yanxing.local.demo;

import cn.yanxing.local.district.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** One call to the hotline from the desk as far as it has come; field work goes its way as an issue of its own. */
final class OrderStory {

    private static final String ORDERS = "/api/v1/hotline/orders";
    private static final String ISSUES = "/api/v1/issue/issues/";

    private final Stage stage;
    private final Cast cast;
    private final Places places;
    private final Random random;

    OrderStory(Stage stage, Cast cast, Places places, Random random) {
        this.stage = stage;
        this.cast = cast;
        this.places = places;
        this.random = random;
    }

    void play(JsonNode text) {
        Optional<Person> agent = cast.with("agent");
        Optional<Person> dispatcher = cast.with("dispatcher");
        if (agent.isEmpty() || dispatcher.isEmpty()) return;
        Optional<JsonNode> registered = stage.create(agent.get(), ORDERS, request(text));
        int distance = random.nextInt(100);
        if (registered.isEmpty() || distance < 10) return;
        String order = ORDERS + "/" + registered.get().path("id").asText();
        if (stage.act(agent.get(), order, "acceptance", Stage.words()).isEmpty() || distance < 20) return;
        dispatch(dispatcher.get(), order, registered.get(), distance);
    }

    private ObjectNode request(JsonNode text) {
        Places.Spot spot = places.any();
        ObjectNode words = Stage.words();
        words.put("channel", random.nextInt(4) == 0 ? "WECHAT" : "PHONE");
        words.put("category", text.path("category").asText());
        words.put("urgency", text.path("urgency").asText("ORDINARY"));
        words.put("title", text.path("title").asText());
        words.put("content", text.path("content").asText());
        words.put("callerName", text.path("callerName").asText("王女士"));
        words.put("callerPhone", "1390000" + (1000 + random.nextInt(9000)));
        words.put("longitude", text.path("longitude").asDouble(spot.longitude()));
        words.put("latitude", text.path("latitude").asDouble(spot.latitude()));
        words.put("placeText", text.path("placeText").asText());
        return words;
    }

    private void dispatch(Person dispatcher, String order, JsonNode registered, int distance) {
        JsonNode category = categoryOf(dispatcher, registered.path("category").asText());
        String unit = cast.ofUnit(text(category, "unit")).map(Person::unit).orElseGet(this::anyUnit);
        boolean field = !text(category, "catalogueItem").isEmpty() && random.nextBoolean();
        ObjectNode words = Stage.words().put("unit", unit).put("handling", field ? "FIELD" : "DESK");
        words.put("instruction", "请核实情况并在时限内处置回复");
        if (field) words.put("catalogueItem", text(category, "catalogueItem"));
        Optional<Person> handler = cast.ofUnit(unit);
        if (stage.act(dispatcher, order, "dispatch", words).isEmpty() || handler.isEmpty() || distance < 35) return;
        if (field) onSite(handler.get(), order, unit);
        else atTheDesk(handler.get(), order);
        if (distance > 55) finish(handler.get(), order, distance);
    }

    private String anyUnit() {
        List<String> units = cast.units().stream().sorted().toList();
        return units.isEmpty() ? "" : units.get(random.nextInt(units.size()));
    }

    private JsonNode categoryOf(Person dispatcher, String code) {
        for (JsonNode known : stage.get(dispatcher, "/api/v1/issue/register/hotline-categories"))
            if (known.path("code").asText().equals(code)) return known;
        return Stage.words();
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.path(field).asText() : "";
    }

    private void atTheDesk(Person handler, String order) {
        if (stage.act(handler, order, "signature", Stage.words()).isEmpty()) return;
        ObjectNode reply = Stage.words().put("text", "已联系来电人说明情况，并安排人员处理完毕");
        reply.putArray("photos");
        stage.act(handler, order, "reply", reply);
    }

    /** The linked issue comes by events; the handler works there, and the order follows by events too. */
    private void onSite(Person handler, String order, String unit) {
        String issue = stage.awaited(handler, order, "issueId");
        Optional<Person> checker = cast.checkerOutside(unit);
        if (issue.isEmpty() || checker.isEmpty()) return;
        stage.act(handler, ISSUES + issue, "signature", Stage.words());
        ObjectNode done = Stage.words().put("text", "现场已处置完毕");
        stage.photo(handler, "issue", true).forEach(done.putArray("photos")::add);
        stage.act(handler, ISSUES + issue, "rectification", done);
        ObjectNode verdict = Stage.words().put("passed", true).put("note", "现场已核查");
        stage.photo(checker.get(), "issue", true).forEach(verdict.putArray("photos")::add);
        stage.act(checker.get(), ISSUES + issue, "verification", verdict);
    }

    private void finish(Person handler, String order, int distance) {
        if (!stage.reaches(handler, order, List.of("PENDING_REVIEW"))) return;
        Optional<Person> reviewer = cast.with("reviewer");
        Optional<Person> caller = cast.with("call-back");
        ObjectNode passed = Stage.words().put("passed", true).put("note", "答复清楚，材料齐全");
        if (reviewer.isEmpty()
                || caller.isEmpty()
                || stage.act(reviewer.get(), order, "review", passed).isEmpty()) return;
        if (distance < 65) return;
        ObjectNode said = Stage.words().put("solved", true);
        said.put("satisfaction", random.nextInt(3) == 0 ? "VERY_SATISFIED" : "SATISFIED");
        said.put("note", "来电人表示满意");
        stage.act(caller.get(), order, "call-back", said);
    }
}
