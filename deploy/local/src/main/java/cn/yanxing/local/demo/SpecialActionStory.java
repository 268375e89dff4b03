package cn.yanxing.local.demo;

import cn.yanxing.local.district.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;

/** A campaign with a target: units show what they have done for it, and some of that is decided. */
final class SpecialActionStory {

    private static final String ACTIONS = "/api/v1/issue/special-actions";

    private final Stage stage;
    private final Cast cast;
    private final LocalDate today;

    SpecialActionStory(Stage stage, Cast cast, LocalDate today) {
        this.stage = stage;
        this.cast = cast;
        this.today = today;
    }

    /** {@code from} and {@code until} are days from today on. */
    void play(JsonNode text) {
        Optional<Person> officer = cast.with("duty-officer");
        if (officer.isEmpty()) return;
        ObjectNode words = Stage.words();
        for (String name : new String[] {"name", "description", "measure", "target"}) words.set(name, text.path(name));
        words.put("from", today.plusDays(text.path("from").asInt()).toString());
        words.put("until", today.plusDays(text.path("until").asInt()).toString());
        stage.create(officer.get(), ACTIONS, words).ifPresent(launched -> {
            String items = ACTIONS + "/" + launched.path("action").path("id").asText() + "/items";
            for (JsonNode item : text.path("items")) show(items, item);
        });
    }

    private void show(String items, JsonNode text) {
        Optional<Person> handler = cast.ofUnit(text.path("unit").asText());
        if (handler.isEmpty()) return;
        ObjectNode words = Stage.words();
        for (String name : new String[] {"quantity", "what", "placeText"}) words.set(name, text.path(name));
        stage.photo(handler.get(), "issue", false).forEach(words.putArray("before")::add);
        stage.photo(handler.get(), "issue", true).forEach(words.putArray("after")::add);
        Optional<JsonNode> shown = stage.create(handler.get(), items, words);
        if (shown.isEmpty() || !text.has("verdict")) return;
        String verdict = items + "/" + shown.get().path("id").asText() + "/verdict";
        cast.checkerOutside(text.path("unit").asText())
                .ifPresent(checker -> stage.create(checker, verdict, (ObjectNode) text.path("verdict")));
    }
}
