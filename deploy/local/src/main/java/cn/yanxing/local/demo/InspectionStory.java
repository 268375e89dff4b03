package cn.yanxing.local.demo;

import cn.yanxing.local.district.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Checklists by type of point, the plan of a team along all points of some types, and what it has seen so far. */
final class InspectionStory {

    private static final String INSPECTIONS = "/api/v1/issue/inspections";

    private final Stage stage;
    private final Cast cast;
    private final LocalDate today;
    private final Clock clock;

    InspectionStory(Stage stage, Cast cast, LocalDate today, Clock clock) {
        this.stage = stage;
        this.cast = cast;
        this.today = today;
        this.clock = clock;
    }

    void drawUp(JsonNode checklist) {
        cast.with("dispatcher")
                .ifPresent(desk -> stage.create(desk, INSPECTIONS + "/checklists", (ObjectNode) checklist));
    }

    /** {@code from} and {@code until} are days from today on. */
    void play(JsonNode text) {
        Optional<Person> desk = cast.with("dispatcher");
        if (desk.isEmpty()) return;
        ObjectNode words = Stage.words();
        for (String name : new String[] {"name", "team", "cadence"}) words.set(name, text.path(name));
        words.put("from", today.plusDays(text.path("from").asInt()).toString());
        words.put("until", today.plusDays(text.path("until").asInt()).toString());
        words.set("route", pointsOf(text.path("pointTypes"), desk.get()));
        stage.create(desk.get(), INSPECTIONS + "/plans", words).ifPresent(plan -> visit(plan, text.path("visits")));
    }

    private ArrayNode pointsOf(JsonNode types, Person reader) {
        ArrayNode route = Stage.words().putArray("route");
        for (JsonNode type : types)
            for (JsonNode point : stage.get(reader, "/api/v1/issue/register/points"))
                if (point.path("type").equals(type)) route.add(point.path("code"));
        return route;
    }

    /** The first points of the route, one after the other. */
    private void visit(JsonNode plan, JsonNode visits) {
        Optional<Person> inspector = cast.inspectorOf(plan.path("team").asText());
        if (inspector.isEmpty()) return;
        for (int i = 0; i < visits.size(); i++) {
            JsonNode stop = plan.path("stops").path(i);
            ObjectNode words = Stage.words();
            words.put("clientId", clientId(plan, stop.path("point").asText()));
            words.set("plan", plan.path("id"));
            words.set("point", stop.path("point"));
            words.set("checklist", stop.path("checklist"));
            words.put("startedAt", clock.instant().toString());
            words.set("observations", observations(plan, stop, visits.path(i), inspector.get()));
            stage.create(inspector.get(), INSPECTIONS + "/visits", words);
        }
    }

    private ArrayNode observations(JsonNode plan, JsonNode stop, JsonNode seen, Person inspector) {
        ArrayNode observations = Stage.words().putArray("observations");
        for (JsonNode told : seen) {
            ObjectNode observation = ((ObjectNode) told).deepCopy();
            observation.put(
                    "clientId",
                    clientId(
                            plan,
                            stop.path("point").asText() + told.path("item").asText()));
            if (told.has("note")) stage.photo(inspector, "issue", false).forEach(observation.putArray("photos")::add);
            observations.add(observation);
        }
        return observations;
    }

    /** As a phone would make it, but the same for the same visit. */
    private static String clientId(JsonNode plan, String what) {
        byte[] name = (plan.path("id").asText() + what).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name).toString();
    }
}
