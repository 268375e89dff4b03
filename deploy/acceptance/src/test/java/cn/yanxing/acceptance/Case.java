package cn.yanxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An issue, an order or an errand, and what people do with it. */
final class Case {

    private final String path;
    private final String service;

    private Case(String service, String path) {
        this.service = service;
        this.path = path;
    }

    static Case issue(String id) {
        return new Case("issue", "/api/v1/issue/issues/" + id);
    }

    static Case order(String id) {
        return new Case("hotline", "/api/v1/hotline/orders/" + id);
    }

    static Case errand(String id) {
        return new Case("volunteer", "/api/v1/volunteer/errands/" + id);
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String path() {
        return path;
    }

    /** The button is there for this person, they press it, and it does what it says. */
    Answer does(Person person, String act, Object body) {
        Answer seen = person.get(path).good();
        assertThat(seen.list("actions"))
                .as("what %s may do with %s", person, path)
                .contains(act);
        return person.act(path, act, body).good();
    }

    Answer does(Person person, String act) {
        return does(person, act, Map.of());
    }

    /** Does it with a photo of the case's own service. */
    Answer shows(Person person, String act, String text) {
        return does(person, act, person.report(service, text));
    }

    /** Tries it although the button is not there. */
    Answer tries(Person person, String act, Object body) {
        return person.act(path, act, body);
    }

    Answer seenBy(Person person) {
        return person.get(path).good();
    }

    String status(Person person) {
        return seenBy(person).at("status");
    }

    void becomes(String status, Person inTheEyesOf) {
        awaits("status", status, inTheEyesOf);
    }

    void awaits(String field, String value, Person inTheEyesOf) {
        Patience.until(
                field + " " + value + " of " + path + " (now: " + person(inTheEyesOf) + ")",
                () -> inTheEyesOf.get(path).at(field).equals(value));
    }

    /** Waits until the field says something, and answers it. */
    String awaits(String field, Person inTheEyesOf) {
        Patience.until(field + " of " + path, () -> inTheEyesOf.get(path).body().hasNonNull(field));
        return seenBy(inTheEyesOf).at(field);
    }

    List<String> historySeenBy(Person person) {
        List<String> acts = new ArrayList<>();
        for (JsonNode entry : person.get(path + "/history").good().body()) {
            acts.add(entry.path("act").asText());
        }
        return acts;
    }

    private String person(Person eyes) {
        return eyes.get(path).at("status");
    }
}
