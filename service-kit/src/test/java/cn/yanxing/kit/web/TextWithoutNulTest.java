package cn.yanxing.kit.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.yanxing.kit.testing.SuiteResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class TextWithoutNulTest {

    @Test
    void a_nul_character_in_a_text_is_the_callers_mistake_and_no_fault_of_ours() {
        refused("{\"text\": \"a\\u0000b\", \"weight\": 1, \"lines\": []}", "text");
        refused("{\"text\": \"a\", \"weight\": 1, \"lines\": [{\"name\": \"\\u0000\"}]}", "lines[0].name");
    }

    @Test
    void a_nul_character_in_an_address_is_refused_before_the_database_sees_it() {
        given().urlEncodingEnabled(false)
                .get("/api/v1/kit/desk/open?q=a%00b")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void a_nul_character_that_reaches_the_database_is_still_a_400() {
        given().post("/api/v1/kit/desk/fail/nul")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/text-unstorable"));
    }

    private static void refused(String body, String field) {
        given().contentType("application/json")
                .header("Idempotency-Key", "nul-" + body.hashCode())
                .body(body)
                .post("/api/v1/kit/desk/plain")
                .then()
                .statusCode(400)
                .body("errors.field", contains(field));
    }
}
