package cn.yanxing.local.demo;

import cn.yanxing.local.district.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;

/** Some of the issues closed so far are looked at again: announced, drawn by a seed, the first of them seen. */
final class LookBackStory {

    private static final String LOOK_BACKS = "/api/v1/issue/look-backs";

    private final Stage stage;
    private final Cast cast;
    private final LocalDate today;

    LookBackStory(Stage stage, Cast cast, LocalDate today) {
        this.stage = stage;
        this.cast = cast;
        this.today = today;
    }

    void play(JsonNode text) {
        Optional<Person> supervisor = cast.with("supervisor");
        if (supervisor.isEmpty()) return;
        ObjectNode words = Stage.words();
        for (String name : new String[] {"name", "size", "seedSource"}) words.set(name, text.path(name));
        words.put("closedFrom", today.minusDays(1).toString());
        words.put("closedUntil", today.toString());
        Optional<JsonNode> announced = stage.create(supervisor.get(), LOOK_BACKS, words);
        if (announced.isEmpty() || !text.has("seed")) return;
        String lookBack =
                LOOK_BACKS + "/" + announced.get().path("lookBack").path("id").asText();
        ObjectNode seed = Stage.words().put("seed", text.path("seed").asText());
        stage.create(supervisor.get(), lookBack + "/draw", seed)
                .ifPresent(drawn -> look(lookBack, drawn.path("sample"), text.path("seen")));
    }

    /** The first of the sample, as the text says. */
    private void look(String lookBack, JsonNode sample, JsonNode seen) {
        for (int i = 0; i < Math.min(sample.size(), seen.size()); i++) {
            ObjectNode words = Stage.words();
            words.set("number", sample.path(i).path("number"));
            words.set("seen", seen.path(i));
            cast.with("inspector").ifPresent(checker -> stage.create(checker, lookBack + "/second-looks", words));
        }
    }
}
