package cn.yanxing.issue.rating;

import static cn.yanxing.issue.Desk.act;
import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.dispatcher;
import static cn.yanxing.issue.Desk.duty;
import static cn.yanxing.issue.Desk.handler;
import static cn.yanxing.issue.Desk.inspector;
import static cn.yanxing.issue.Desk.key;
import static cn.yanxing.issue.Desk.photo;
import static cn.yanxing.issue.Desk.resident;
import static cn.yanxing.issue.Desk.roadDamage;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.yanxing.issue.Desk;
import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever holds number and code says of a closing whether it is solved, and how content they are. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class RatingApiTest {

    private static final String ROADS = "dept-roads";

    @Inject
    TestRegister register;

    @Inject
    OutboxProbe outbox;

    @Inject
    MovableClock clock;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @AfterEach
    void time_goes_on() {
        clock.letGo();
    }

    @Test
    void a_closing_is_rated_the_last_word_counts_and_the_history_keeps_all() {
        clock.set(Instant.parse("2003-03-10T02:00:00Z"));
        Response own = closed();
        String id = own.path("id");
        int told = outbox.types(id).size();
        track(own).body("ratableUntil", equalTo("2003-03-25")).body("rating", nullValue());

        rate(own, true, "SATISFIED").statusCode(200).body("rating.solved", equalTo(true));
        rate(own, true, "SATISFIED").statusCode(200);
        rate(own, false, "DISSATISFIED").statusCode(200).body("rating.satisfaction", equalTo("DISSATISFIED"));

        track(own).body("status", equalTo("CLOSED")).body("rating.solved", equalTo(false));
        admin().get("/issues/" + id + "/history")
                .then()
                .body("findAll { it.act == 'rating' }.facts.satisfaction", contains("SATISFIED", "DISSATISFIED"))
                .body("findAll { it.act == 'rating' }.actor", contains("resident", "resident"));
        assertThat(outbox.types(id)).as("a rating moves nothing").hasSize(told);
    }

    @Test
    void it_is_taken_until_the_end_of_the_fifteenth_day_and_shown_after() {
        clock.set(Instant.parse("2003-04-10T02:00:00Z"));
        Response own = closed();
        clock.set(Instant.parse("2003-04-25T15:59:59Z"));
        rate(own, true, "MOSTLY_SATISFIED").statusCode(200);

        clock.advance(Duration.ofSeconds(1));

        rate(own, true, "SATISFIED").statusCode(422).body("type", equalTo("/problems/rating-too-late"));
        track(own).body("ratableUntil", nullValue()).body("rating.satisfaction", equalTo("MOSTLY_SATISFIED"));
    }

    @Test
    void what_is_not_closed_is_not_rated_and_nobody_rates_with_a_wrong_code() {
        Response own = reported();
        rate(own, true, "SATISFIED").statusCode(422).body("type", equalTo("/problems/rating-of-what-is-not-closed"));
        track(own).body("ratableUntil", nullValue());
        String number = closed().path("number");
        rate(Map.of("number", number, "code", "WRONGCODE0", "solved", true, "satisfaction", "SATISFIED"))
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"number", "code", "solved", "satisfaction"})
    void each_question_must_be_answered(String missing) {
        Map<String, Object> form = new HashMap<>(
                Map.of("number", "2026-000001", "code", "ABCDEFGHJK", "solved", true, "satisfaction", "SATISFIED"));
        form.remove(missing);

        rate(form).statusCode(400);
    }

    @Test
    void another_round_is_another_closing_and_the_word_about_the_first_stays_with_it() {
        clock.set(Instant.parse("2003-05-10T02:00:00Z"));
        Response own = closed();
        rate(own, false, "DISSATISFIED").statusCode(200);
        String id = own.path("id");
        act(duty(), id, "reopening", Map.of("reasonCode", "LOOK_BACK_FAILED")).statusCode(200);
        rate(own, true, "SATISFIED").statusCode(422);
        track(own).body("rating", nullValue());
        close(id);
        rate(own, true, "SATISFIED").statusCode(200);

        track(own).body("rating.satisfaction", equalTo("SATISFIED"));
        read("satisfaction-rate", "2003-05").body("readings.fraction", contains("1/2", "1/2"));
    }

    @Test
    void the_rates_count_each_case_once_and_whoever_is_not_content_decides() {
        clock.set(Instant.parse("2003-06-10T02:00:00Z"));
        Response mostly = closed();
        rate(mostly, true, "MOSTLY_SATISFIED").statusCode(200);
        Response joined = reported();
        Response main = reported();
        act(dispatcher(), joined.path("id"), "joining", Map.of("mainIssue", main.<String>path("id")))
                .statusCode(200);
        close(main.path("id"));
        rate(main, true, "SATISFIED").statusCode(200);
        rate(joined, false, "DISSATISFIED").statusCode(200).body("joinedTo", equalTo(main.<String>path("number")));
        Response silent = closed();

        read("satisfaction-rate", "2003-06").body("readings.fraction", contains("1/2", "0/2"));
        read("rated-solved-rate", "2003-06").body("readings.fraction", contains("1/2"));
        casesOf("denominator").body("items.id", containsInAnyOrder(mostly.<String>path("id"), main.<String>path("id")));
        casesOf("numerator").body("items.id", contains(mostly.<String>path("id")));
        track(silent).body("rating", nullValue());
        read("satisfaction-rate", "2003-07").body("readings.text", contains("—", "—"));
    }

    private static ValidatableResponse read(String indicator, String month) {
        return admin().queryParam("from", month + "-01")
                .queryParam("to", YearMonth.parse(month).plusMonths(1) + "-01")
                .get("/indicators/" + indicator)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse casesOf(String side) {
        return admin().queryParam("from", "2003-06-01")
                .queryParam("to", "2003-07-01")
                .queryParam("version", "standard")
                .get("/indicators/satisfaction-rate/" + side)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse rate(Response own, boolean solved, String satisfaction) {
        return rate(Map.of(
                "number",
                own.<String>path("number"),
                "code",
                own.<String>path("trackingCode"),
                "solved",
                solved,
                "satisfaction",
                satisfaction));
    }

    private static ValidatableResponse rate(Map<String, ?> form) {
        return given().basePath(Desk.ROOT)
                .contentType("application/json")
                .header("Idempotency-Key", key())
                .body(form)
                .post("/public/ratings")
                .then();
    }

    private static ValidatableResponse track(Response own) {
        return given().basePath(Desk.ROOT)
                .queryParam("number", own.<String>path("number"))
                .queryParam("code", own.<String>path("trackingCode"))
                .get("/public/track")
                .then()
                .statusCode(200);
    }

    private static Response reported() {
        return resident()
                .header("Idempotency-Key", key())
                .body(roadDamage())
                .post("/issues")
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    private static Response closed() {
        Response own = reported();
        close(own.path("id"));
        return own;
    }

    private static void close(String id) {
        if (admin().get("/issues/" + id).path("status").equals("REPORTED"))
            act(dispatcher(), id, "filing", Map.of("condition", "small")).statusCode(200);
        act(dispatcher(), id, "hand-over", Map.of("unit", ROADS, "instruction", "请修补"))
                .statusCode(200);
        act(handler(ROADS), id, "signature", Map.of()).statusCode(200);
        act(handler(ROADS), id, "rectification", Map.of("text", "已修补", "photos", List.of(photo(ROADS))))
                .statusCode(200);
        act(inspector(), id, "verification", Map.of("passed", true)).statusCode(200);
    }
}
