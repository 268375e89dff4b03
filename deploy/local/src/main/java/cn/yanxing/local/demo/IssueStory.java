package cn.yanxing.local.demo;

import cn.yanxing.local.district.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** One problem from the report as far as it has come: some wait for the desk, some are being worked on, most are closed. */
final class IssueStory {

    private static final String ISSUES = "/api/v1/issue/issues";

    private final Stage stage;
    private final Cast cast;
    private final Places places;
    private final Random random;

    IssueStory(Stage stage, Cast cast, Places places, Random random) {
        this.stage = stage;
        this.cast = cast;
        this.places = places;
        this.random = random;
    }

    void play(JsonNode text) {
        Optional<Person> reporter = cast.anyOf("resident", "grid-worker", "inspector", "leader");
        Optional<Person> dispatcher = cast.with("dispatcher");
        if (reporter.isEmpty() || dispatcher.isEmpty()) return;
        Optional<JsonNode> reported = report(reporter.get(), text);
        int distance = random.nextInt(100);
        if (reported.isEmpty() || distance < 12) return;
        String issue = ISSUES + "/" + reported.get().path("id").asText();
        if (distance < 18) {
            end(dispatcher.get(), issue);
            return;
        }
        Optional<JsonNode> filed = file(dispatcher.get(), issue);
        if (filed.isEmpty() || distance < 26) return;
        handOver(dispatcher.get(), issue, filed.get(), distance);
    }

    /** Joined to what is known nearby, else rejected. */
    private void end(Person dispatcher, String issue) {
        JsonNode known = stage.get(dispatcher, issue + "/nearby").path(0).path("id");
        if (known.isTextual()) {
            ObjectNode same = Stage.words().put("mainIssue", known.asText()).put("note", "同一处已有上报");
            stage.act(dispatcher, issue, "joining", same);
        } else {
            ObjectNode reason = Stage.words().put("reasonCode", "REJECTED").put("note", "现场未见所述情况");
            stage.act(dispatcher, issue, "rejection", reason);
        }
    }

    private Optional<JsonNode> report(Person reporter, JsonNode text) {
        Places.Spot spot = places.any();
        ObjectNode words = Stage.words();
        words.put("catalogueItem", text.path("catalogueItem").asText());
        words.put("description", text.path("description").asText());
        words.put("longitude", text.path("longitude").asDouble(spot.longitude()));
        words.put("latitude", text.path("latitude").asDouble(spot.latitude()));
        if (text.hasNonNull("placeText"))
            words.put("placeText", text.path("placeText").asText());
        photos(words, stage.photo(reporter, "issue", false));
        return stage.create(reporter, ISSUES, words);
    }

    private Optional<JsonNode> file(Person dispatcher, String issue) {
        String item = stage.get(dispatcher, issue).path("catalogueItem").asText();
        ObjectNode words = Stage.words();
        for (JsonNode known : stage.get(dispatcher, "/api/v1/issue/register/catalogue"))
            if (known.path("code").asText().equals(item)) {
                JsonNode conditions = known.path("conditions");
                if (!conditions.isEmpty())
                    words.set(
                            "condition",
                            conditions.get(random.nextInt(conditions.size())).path("code"));
            }
        return stage.act(dispatcher, issue, "filing", words);
    }

    private void handOver(Person dispatcher, String issue, JsonNode filed, int distance) {
        String unit = filed.path("suggestedUnit").asText(filed.path("unit").asText(""));
        if (cast.ofUnit(unit).isEmpty() && distance > 40) unit = anyUnit(unit);
        ObjectNode words = Stage.words().put("unit", unit).put("instruction", "请到现场处置，并上传整改后照片");
        Optional<Person> handler = cast.ofUnit(unit);
        if (stage.act(dispatcher, issue, "hand-over", words).isEmpty() || handler.isEmpty() || distance < 38) return;
        if (stage.act(handler.get(), issue, "signature", Stage.words()).isEmpty() || distance < 50) return;
        rectify(handler.get(), issue, unit, distance);
    }

    private String anyUnit(String otherwise) {
        List<String> units = cast.units().stream().sorted().toList();
        return units.isEmpty() ? otherwise : units.get(random.nextInt(units.size()));
    }

    private void rectify(Person handler, String issue, String unit, int distance) {
        ObjectNode done = Stage.words().put("text", "已安排人员处置完毕，现场恢复正常");
        photos(done, stage.photo(handler, "issue", true));
        Optional<Person> checker = cast.checkerOutside(unit);
        if (stage.act(handler, issue, "rectification", done).isEmpty() || checker.isEmpty() || distance < 60) return;
        ObjectNode verdict = Stage.words().put("passed", distance >= 66);
        verdict.put("note", distance >= 66 ? "现场已核查，整改到位" : "现场仍有残留，请继续整改");
        photos(verdict, stage.photo(checker.get(), "issue", distance >= 66));
        stage.act(checker.get(), issue, "verification", verdict);
    }

    private static void photos(ObjectNode words, List<String> ids) {
        ids.forEach(words.putArray("photos")::add);
    }
}
