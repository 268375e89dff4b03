package cn.yanxing.local.demo;

import cn.yanxing.local.district.Person;
import cn.yanxing.local.load.Answer;
import cn.yanxing.local.load.Door;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Where the stories are played: each act is a request of one person; what is refused is noted, and the play goes on. */
final class Stage implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SECONDS_FOR_EVENTS = 45;

    private final Function<String, Door> doors;
    private final Map<String, Door> entered = new ConcurrentHashMap<>();
    private final PrintWriter log;
    private final Random random;
    private int acts;
    private int refused;

    Stage(Function<String, Door> doors, Path log, Random random) throws IOException {
        this.doors = doors;
        this.random = random;
        Files.createDirectories(log.toAbsolutePath().getParent());
        this.log = new PrintWriter(Files.newBufferedWriter(log, StandardCharsets.UTF_8), true);
    }

    static ObjectNode words() {
        return JSON.createObjectNode();
    }

    /** Something new; a service that has not heard of the register yet is given time. */
    Optional<JsonNode> create(Person person, String path, ObjectNode body) {
        Answer answer = door(person).post(path, body, null);
        for (int second = 0; second < SECONDS_FOR_EVENTS && mayStillCome(answer); second++) {
            pause();
            answer = door(person).post(path, body, null);
        }
        return note(person, path, answer);
    }

    /** Only the first acts can be too early: the register travels as events. */
    private boolean mayStillCome(Answer answer) {
        return acts - refused < 3 && (answer.status() == 422 || answer.status() == 404 || answer.status() == 503);
    }

    /** The next step of something that is there, on its present version. */
    Optional<JsonNode> act(Person person, String thing, String step, ObjectNode body) {
        Answer present = door(person).get(thing);
        if (!present.isGood()) return note(person, thing, present);
        return note(person, thing + "/" + step, door(person).post(thing + "/" + step, body, present.etag()));
    }

    /** Waits until events from elsewhere have brought it to one of these statuses. */
    boolean reaches(Person person, String thing, List<String> statuses) {
        for (int second = 0; second < SECONDS_FOR_EVENTS; second++) {
            Answer present = door(person).get(thing);
            if (statuses.contains(present.body().path("status").asText())) return true;
            pause();
        }
        return false;
    }

    /** Waits until events from elsewhere have filled this field; empty when they did not. */
    String awaited(Person person, String thing, String field) {
        for (int second = 0; second < SECONDS_FOR_EVENTS; second++) {
            JsonNode value = get(person, thing).path(field);
            if (!value.isNull() && !value.isMissingNode()) return value.asText();
            pause();
        }
        return "";
    }

    JsonNode get(Person person, String thing) {
        return door(person).get(thing).body();
    }

    /** The id of a photo drawn for this act, as a list of one; empty where it was refused. */
    List<String> photo(Person person, String service, boolean clean) {
        Answer answer = door(person)
                .upload("/api/v1/" + service + "/photos", "photo.jpg", "image/jpeg", DrawnPhoto.jpeg(random, clean));
        return note(person, service + "/photos", answer)
                .map(view -> List.of(view.path("id").asText()))
                .orElse(List.of());
    }

    private Door door(Person person) {
        return entered.computeIfAbsent(person.username(), doors);
    }

    private Optional<JsonNode> note(Person person, String path, Answer answer) {
        acts++;
        if (answer.isGood()) return Optional.of(answer.body());
        refused++;
        log.println(person.username() + " " + path + ": " + answer.reason());
        return Optional.empty();
    }

    int acts() {
        return acts;
    }

    int refused() {
        return refused;
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        log.close();
    }
}
