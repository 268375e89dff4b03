package cn.yanxing.kit.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import cn.yanxing.kit.testing.SuiteResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class ComesLaterTest {

    @Test
    void what_the_register_has_not_told_yet_comes_later_and_is_no_fault() {
        given().header("Accept-Language", "en")
                .post("/api/v1/kit/desk/fail/not-yet-known")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("type", equalTo("/problems/not-yet-known"));
    }
}
