package cn.yanxing.kit.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.kit.testing.SuiteResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not quite what was asked for is refused, not guessed at. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class StrictReadingTest {

    private static final String PROBLEM = "application/problem+json";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            a number is no text                  | "text": 17, "weight": 1
            a truth value is no text             | "text": true, "weight": 1
            U+0000 is no text                    | "text": "a\\u0000b", "weight": 1
            a text is no number                  | "text": "a", "weight": "1"
            a fraction is no whole number        | "text": "a", "weight": 1.5
            null is no number                    | "text": "a", "weight": null
            infinity is no number                | "text": "a", "weight": 1, "depth": -1e999
            a text is no fraction                | "text": "a", "weight": 1, "depth": "0.5"
            1 is not true                        | "text": "a", "weight": 1, "urgent": 1
            a text is no truth value             | "text": "a", "weight": 1, "urgent": "true"
            an empty text is no id               | "text": "a", "weight": 1, "about": ""
            an empty text is no list             | "text": "a", "weight": 1, "lines": ""
            an empty text is no moment           | "text": "a", "weight": 1, "at": ""
            a number of seconds is no moment     | "text": "a", "weight": 1, "at": 1764030600
            a moment without an offset is none   | "text": "a", "weight": 1, "at": "2026-11-25T08:30:00"
            no moment lies in the year 999999999 | "text": "a", "weight": 1, "at": "+999999999-12-31T23:59:59Z"
            a field stands once                  | "text": "a", "weight": 1, "weight": 2
            """)
    void json_means_what_it_says(String rule, String fields) {
        says("{" + fields + "}").statusCode(400).contentType(PROBLEM);
    }

    @Test
    void nothing_stands_behind_the_end() {
        String whole = "{\"text\": \"a\", \"weight\": 1}";

        says(whole + " ").statusCode(200);
        for (String more : List.of("{}", "]", "x", ", 1"))
            says(whole + more).statusCode(400).contentType(PROBLEM);
    }

    @Test
    void a_moment_has_any_offset_and_null_is_as_good_as_left_out() {
        says("{\"text\": \"a\", \"weight\": 1, \"at\": \"2026-11-25T08:30:00.5+08:00\"}")
                .statusCode(200);
        says("{\"text\": \"a\", \"weight\": 1, \"at\": null, \"depth\": null, \"urgent\": null, \"about\": null}")
                .statusCode(200);
    }

    @Test
    void a_truth_value_in_an_address_is_true_or_false() {
        assertThat(given().get("/api/v1/kit/desk/choice?mine=true").asString()).isEqualTo("true");
        assertThat(given().get("/api/v1/kit/desk/choice").asString()).isEqualTo("false");
        for (String neither : List.of("maybe", "1", "TRUE"))
            given().get("/api/v1/kit/desk/choice?mine=" + neither)
                    .then()
                    .statusCode(400)
                    .contentType(PROBLEM);
    }

    @Test
    void an_id_in_an_address_is_written_out() {
        UUID id = UUID.fromString("0198c1d2-7f00-7000-8000-000000000601");

        given().get("/api/v1/kit/desk/choice?about=" + id).then().statusCode(200);
        for (String none : List.of("1-1-1-1-1", "0198c1d27f0070008000000000000601", id + "0"))
            given().get("/api/v1/kit/desk/choice?about=" + none)
                    .then()
                    .statusCode(404)
                    .contentType(PROBLEM);
    }

    private static ValidatableResponse says(String body) {
        return given().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/v1/kit/desk/plain")
                .then();
    }
}
