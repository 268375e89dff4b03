package cn.yanxing.kit.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class PiecesTest {

    @Inject
    Database database;

    private final String key = "key-" + UUID.randomUUID();
    private final String one = "one-" + key;
    private final String other = "other-" + key;

    @AfterEach
    void nothing_breaks() {
        Desk.breaks = false;
    }

    @Test
    void a_repetition_does_no_piece_twice_and_hears_the_same() {
        String first = post(key, one, other).body().asString();

        assertThat(post(key, one, other).body().asString()).isEqualTo(first).contains(one, other);
        assertThat(effects(one)).isEqualTo(1);
        assertThat(effects(other)).isEqualTo(1);
    }

    @Test
    void what_broke_in_the_middle_is_finished_when_it_is_sent_again() {
        Desk.breaks = true;
        post(key, one, "broken", other).then().statusCode(500);
        assertThat(effects(one)).isEqualTo(1);
        assertThat(effects(other)).isZero();

        Desk.breaks = false;
        post(key, one, "broken", other).then().statusCode(200);
        assertThat(effects(one)).isEqualTo(1);
        assertThat(effects(other)).isEqualTo(1);
    }

    @Test
    void a_key_is_for_one_request_even_when_that_broke_before_its_first_piece() {
        Desk.breaks = true;
        post(key, "broken", one).then().statusCode(500);

        post(key, other).then().statusCode(422).body("type", equalTo("/problems/key-reused"));
        assertThat(effects(other)).isZero();
    }

    @Test
    void a_request_of_a_wrong_shape_keeps_its_key() {
        post(key, "").then().statusCode(400);

        post(key, one).then().statusCode(200);
    }

    private int effects(String line) {
        return database.row("select count(*) from audit_row where subject_id = ?", row -> row.getInt(1), line)
                .orElseThrow();
    }

    private static Response post(String key, String... lines) {
        String named = Arrays.stream(lines).map("{\"name\": \"%s\"}"::formatted).collect(Collectors.joining(", "));
        return given().auth()
                .oauth2(Tokens.of("li.na", null, "agent"))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"text\": \"lines\", \"weight\": 1, \"lines\": [" + named + "]}")
                .post("/api/v1/kit/desk/lines");
    }
}
