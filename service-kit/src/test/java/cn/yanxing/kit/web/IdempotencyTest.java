package cn.yanxing.kit.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class IdempotencyTest {

    @Inject
    Database database;

    @Inject
    StoredAnswers answers;

    @Inject
    MovableClock clock;

    private final String key = "key-" + UUID.randomUUID();

    @AfterEach
    void let_the_clock_go() {
        clock.letGo();
    }

    @Test
    void a_repetition_gets_the_first_answer_and_has_no_effect() {
        Response first = post("li.na", key, "a tree fell");
        Response second = post("li.na", key, "a tree fell");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isNotNull();
        assertThat(second.header("Location"))
                .isEqualTo(first.header("Location"))
                .contains("/desk/notes/");
        assertThat(second.contentType()).startsWith("application/json");
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(effects("a tree fell")).isEqualTo(1);
    }

    @Test
    void by_which_name_the_host_is_called_is_no_part_of_what_is_asked() {
        post("li.na", key, "a lamp is out").then().statusCode(201);

        given().auth()
                .oauth2(Tokens.of("li.na", null))
                .header("Idempotency-Key", key)
                .header("Host", "another-name.example")
                .contentType("application/json")
                .body("{\"text\": \"a lamp is out\", \"weight\": 1, \"lines\": []}")
                .post("/api/v1/kit/desk/notes")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true");
        assertThat(effects("a lamp is out")).isEqualTo(1);
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        post("li.na", key, "one thing").then().statusCode(201);
        post("li.na", key, "another thing").then().statusCode(422).body("type", equalTo("/problems/key-reused"));

        assertThat(effects("another thing")).isZero();
    }

    @Test
    void another_caller_has_keys_of_their_own() {
        post("li.na", key, "a shared key").then().statusCode(201);
        post("wang.wei", key, "a shared key").then().statusCode(201).header("Idempotency-Replayed", nullValue());

        assertThat(effects("a shared key")).isEqualTo(2);
    }

    @Test
    void without_a_key_nothing_happens() {
        post("li.na", null, "no key").then().statusCode(400).body("type", equalTo("/problems/key-missing"));
        post("li.na", "with space", "no key").then().statusCode(400);
        post("li.na", "x".repeat(129), "no key").then().statusCode(400);

        assertThat(effects("no key")).isZero();
    }

    @Test
    void a_refusal_keeps_neither_effect_nor_key() {
        String heavy = "{\"text\": \"heavy\", \"weight\": 101, \"lines\": []}";
        send("li.na", key, heavy).then().statusCode(422).body("type", equalTo("/problems/note-too-heavy"));
        assertThat(effects("heavy")).isZero();

        send("li.na", key, heavy.replace("101", "1")).then().statusCode(201);
    }

    @Test
    void the_same_request_at_the_same_time_is_told_to_come_back() throws Exception {
        Desk.entered = new CountDownLatch(1);
        Desk.released = new CountDownLatch(1);
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> post("li.na", key, "slow"));
        assertThat(Desk.entered.await(20, TimeUnit.SECONDS)).isTrue();

        post("li.na", key, "slow")
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("type", equalTo("/problems/in-progress"));
        Desk.released.countDown();

        first.get(20, TimeUnit.SECONDS).then().statusCode(201);
        post("li.na", key, "slow").then().statusCode(201);
        assertThat(effects("slow")).isEqualTo(1);
    }

    @Test
    void the_stored_answer_cannot_be_read_in_the_database() {
        post("li.na", key, "a private matter").then().statusCode(201);

        byte[] stored = database.row("select answer from idempotency_key where key = ?", row -> row.getBytes(1), key)
                .orElseThrow();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("private", "li.na");
    }

    @Test
    void a_key_is_forgotten_after_seven_days() {
        post("li.na", key, "long ago").then().statusCode(201);

        clock.advance(Duration.ofDays(7).minusMinutes(1));
        answers.forgetOld();
        post("li.na", key, "long ago").then().statusCode(201);
        assertThat(effects("long ago")).isEqualTo(1);

        clock.advance(Duration.ofMinutes(2));
        answers.forgetOld();
        assertThat(database.rows("select 1 from idempotency_key where key = ?", row -> 1, key))
                .isEmpty();
    }

    @Test
    void an_answer_without_headers_is_repeated_too() {
        String body = "{\"text\": \"plain\", \"weight\": 1, \"lines\": []}";
        var request = given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body);
        int first = request.post("/api/v1/kit/desk/plain")
                .then()
                .statusCode(200)
                .extract()
                .path("number");

        request.post("/api/v1/kit/desk/plain").then().statusCode(200).body("number", equalTo(first));
    }

    @Test
    void personal_data_is_not_answered_again_without_a_new_effect() {
        String body = "{\"text\": \"" + key + "\", \"weight\": 1, \"lines\": []}";
        secret(body).then().statusCode(200).body("phone", equalTo("13800000000"));

        secret(body)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/answer-not-repeated"))
                .body("phone", nullValue());

        assertThat(effects(key)).isEqualTo(1);
        assertThat(database.row(
                        "select answer is null from idempotency_key where key = ?", row -> row.getBoolean(1), key))
                .contains(true);
    }

    private Response secret(String body) {
        return given().auth()
                .oauth2(Tokens.of("li.na", null, "agent"))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/kit/desk/secret");
    }

    private int effects(String text) {
        return database.row("select count(*) from audit_row where subject_id = ?", row -> row.getInt(1), text)
                .orElseThrow();
    }

    private static Response post(String name, String key, String text) {
        return send(name, key, "{\"text\": \"" + text + "\", \"weight\": 1, \"lines\": []}");
    }

    private static Response send(String name, String key, String body) {
        var request = given().auth()
                .oauth2(Tokens.of(name, null, "agent"))
                .contentType("application/json")
                .body(body);
        if (key != null) request.header("Idempotency-Key", key);
        return request.post("/api/v1/kit/desk/notes");
    }
}
