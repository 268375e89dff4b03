package cn.yanxing.kit.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.testing.RawHttp;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class DoorTest {

    private static final String PROBLEM = "application/problem+json";
    private static final String OPEN = "/api/v1/kit/desk/open";

    @Test
    void a_thing_that_is_not_there_is_a_problem_in_chinese() {
        fail("not-found")
                .statusCode(404)
                .contentType(PROBLEM)
                .header("Content-Language", "zh-CN")
                .body("type", equalTo("/problems/not-found"))
                .body("title", equalTo("找不到"))
                .body("detail", equalTo("应有note，但没有找到（或您无权查看）。"))
                .body("status", equalTo(404))
                .body("instance", equalTo("/api/v1/kit/desk/fail/not-found"))
                .body("traceId", notNullValue());
    }

    @Test
    void an_illegal_transition_names_from_to_and_allowed_in_english_when_asked() {
        english()
                .post("/api/v1/kit/desk/fail/transition")
                .then()
                .statusCode(409)
                .header("Content-Language", "en")
                .body("from", equalTo("CLOSED"))
                .body("to", equalTo("OPEN"))
                .body("allowed", contains("CLOSED"))
                .body("detail", equalTo("expected one of [CLOSED] after CLOSED, but OPEN was asked"));
    }

    @Test
    void a_refusal_takes_its_text_from_the_service_and_tells_its_facts() {
        fail("refused")
                .statusCode(422)
                .body("type", equalTo("/problems/checker-of-the-same-unit"))
                .body("detail", equalTo("应由其他单位核查，但核查人也属于street-a。"))
                .body("facts.unit", equalTo("street-a"));
    }

    @Test
    void a_refusal_without_a_text_is_still_a_problem() {
        fail("untold").statusCode(422).body("type", equalTo("/problems/no-text-for-this"));
    }

    @Test
    void a_fault_of_ours_says_nothing_but_its_trace() {
        fail("broken")
                .statusCode(500)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/internal-error"))
                .body("traceId", notNullValue())
                .body(not(containsString("secret")));
    }

    @Test
    void a_change_needs_the_version_it_was_decided_on() {
        fail("version").statusCode(428).body("type", equalTo("/problems/version-missing"));
        given().header("If-Match", "\"6\"")
                .post("/api/v1/kit/desk/fail/version")
                .then()
                .statusCode(412);
        given().header("If-Match", "nonsense")
                .post("/api/v1/kit/desk/fail/version")
                .then()
                .statusCode(412);
        given().header("If-Match", "\"7\"")
                .post("/api/v1/kit/desk/fail/version")
                .then()
                .statusCode(204);
    }

    @Test
    void every_invalid_field_is_named() {
        plain("{\"text\": \" \", \"weight\": 1, \"lines\": [{\"name\": \"\"}]}")
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/invalid"))
                .body("errors.field", contains("lines[0].name", "text"));
    }

    @Test
    void an_unknown_field_and_a_missing_number_are_refused() {
        plain("{\"text\": \"a\", \"weight\": 1, \"lines\": [], \"colour\": \"red\"}")
                .statusCode(400)
                .body("errors.field", contains("colour"))
                .body("errors.message", contains("unknown field"));
        plain("{\"text\": \"a\", \"lines\": []}").statusCode(400).body("errors.field", contains("weight"));
        plain("{\"text\": \"a\", \"weight\": \"5\", \"lines\": []}")
                .statusCode(400)
                .body("errors.field", contains("weight"));
        plain("{\"text\": \"a\", \"weight\": 1, \"lines\": [], \"at\": \"noon\"}")
                .statusCode(400)
                .body("errors.field", contains("at"));
    }

    @Test
    void broken_json_is_a_problem() {
        plain("{\"text\": ").statusCode(400).contentType(PROBLEM).body("type", equalTo("/problems/unreadable-json"));
        plain("").statusCode(400).contentType(PROBLEM);
    }

    @Test
    void a_host_and_an_accept_that_are_none_are_the_callers_mistake() throws IOException {
        assertThat(RawHttp.get(OPEN, "Host: a b")).contains(" 400 ", PROBLEM);
        assertThat(RawHttp.get(OPEN, "Host: [::1")).contains(" 400 ", PROBLEM);
        assertThat(RawHttp.get(OPEN, "Accept: " + "x".repeat(129))).contains(" 400 ", PROBLEM);
    }

    @Test
    void plain_text_is_not_tried_on_a_class_that_is_made_of_one_text() {
        given().auth()
                .oauth2(Tokens.of("root", Roles.ADMINISTRATOR))
                .contentType("text/plain")
                .body("x")
                .header("Idempotency-Key", "one-text")
                .post("/api/v1/kit/parked/0198c1d2-7f00-7000-8000-000000000601/drop")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
    }

    @Test
    void wrong_addresses_methods_and_types_are_problems() {
        given().get("/api/v1/kit/nowhere").then().statusCode(404).contentType(PROBLEM);
        given().delete("/api/v1/kit/desk/me").then().statusCode(405).contentType(PROBLEM);
        given().contentType("text/plain")
                .body("x")
                .header("Idempotency-Key", "k")
                .post("/api/v1/kit/desk/plain")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
    }

    @Test
    void a_body_that_announces_too_much_is_refused_before_it_is_read() throws IOException {
        assertThat(RawHttp.post("/api/v1/kit/desk/plain", "", "Content-Length: " + (25 * 1024 * 1024 + 1)))
                .contains(" 413 ", "application/problem+json", "/problems/too-large");
    }

    @Test
    void nobody_is_401_and_the_wrong_one_403() {
        given().get("/api/v1/kit/desk/me").then().statusCode(401).contentType(PROBLEM);
        given().auth()
                .oauth2("not.a.token")
                .get("/api/v1/kit/desk/me")
                .then()
                .statusCode(401)
                .contentType(PROBLEM);
        given().auth()
                .oauth2(Tokens.expired("li.na"))
                .get("/api/v1/kit/desk/me")
                .then()
                .statusCode(401);
        as("li.na", "street-a", Roles.AGENT)
                .get("/api/v1/kit/desk/of/street-a")
                .then()
                .statusCode(403)
                .contentType(PROBLEM);
    }

    @Test
    void a_unit_reaches_its_own_and_no_other() {
        as("li.na", "street-a", Roles.UNIT_HANDLER)
                .get("/api/v1/kit/desk/of/street-a")
                .then()
                .statusCode(200);
        as("li.na", "street-a", Roles.UNIT_HANDLER)
                .get("/api/v1/kit/desk/of/street-b")
                .then()
                .statusCode(403);
        as("li.na", null, Roles.UNIT_HANDLER)
                .get("/api/v1/kit/desk/of/street-a")
                .then()
                .statusCode(403);
    }

    @Test
    void the_caller_is_who_the_token_says() {
        as("li.na", "street-a", Roles.UNIT_HANDLER, Roles.UNIT_LEADER)
                .get("/api/v1/kit/desk/me")
                .then()
                .statusCode(200)
                .body("id", equalTo("li.na"))
                .body("unit", equalTo("street-a"))
                .body("roles.size()", equalTo(2));
        assertThat(given().get("/api/v1/kit/desk/open").asString()).isEqualTo("[\"anonymous\"]");
    }

    private static ValidatableResponse fail(String how) {
        return given().post("/api/v1/kit/desk/fail/" + how).then();
    }

    private static ValidatableResponse plain(String body) {
        return given().contentType("application/json")
                .header("Idempotency-Key", "door-" + body.hashCode())
                .body(body)
                .post("/api/v1/kit/desk/plain")
                .then();
    }

    private static RequestSpecification english() {
        return given().header("Accept-Language", "en-GB,en;q=0.9,zh;q=0.8");
    }

    private static RequestSpecification as(String name, String unit, String... roles) {
        return given().auth().oauth2(Tokens.of(name, unit, roles));
    }
}
