package cn.yanxing.hotline.order;

import static cn.yanxing.hotline.Desk.NAME;
import static cn.yanxing.hotline.Desk.PHONE;
import static cn.yanxing.hotline.Desk.aBrokenRoad;
import static cn.yanxing.hotline.Desk.accepted;
import static cn.yanxing.hotline.Desk.act;
import static cn.yanxing.hotline.Desk.acts;
import static cn.yanxing.hotline.Desk.agent;
import static cn.yanxing.hotline.Desk.attempt;
import static cn.yanxing.hotline.Desk.caller;
import static cn.yanxing.hotline.Desk.dispatched;
import static cn.yanxing.hotline.Desk.dispatcher;
import static cn.yanxing.hotline.Desk.etag;
import static cn.yanxing.hotline.Desk.handler;
import static cn.yanxing.hotline.Desk.key;
import static cn.yanxing.hotline.Desk.read;
import static cn.yanxing.hotline.Desk.registered;
import static cn.yanxing.hotline.Desk.replied;
import static cn.yanxing.hotline.Desk.reviewed;
import static cn.yanxing.hotline.Desk.reviewer;
import static cn.yanxing.hotline.Desk.to;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import cn.yanxing.hotline.Desk;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import cn.yanxing.kit.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class OrderApiTest {

    @Inject
    TestRegister register;

    @Inject
    OutboxProbe outbox;

    @Inject
    Database database;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @Test
    void an_order_taken_down_finds_its_grid_and_hides_its_caller() {
        Response answer = agent().body(aBrokenRoad()).post("/orders");

        answer.then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/hotline/orders/"))
                .header("ETag", "\"0\"")
                .body("number", matchesPattern("\\d{4}-\\d{6}"))
                .body("status", equalTo("PENDING_ACCEPT"))
                .body("categoryName", equalTo("道路"))
                .body("place.grid", equalTo("grid-1"))
                .body("place.street", equalTo("990001000000"))
                .body("callerNameMasked", not(equalTo(NAME)))
                .body("callerPhoneMasked", not(containsString("0734012")))
                .body("queryCode", matchesPattern("[2-9A-HJ-NP-Z]{8}"))
                .body(
                        "actions",
                        contains(
                                "acceptance",
                                "direct-answer",
                                "refusal",
                                "transfer",
                                "withdrawal",
                                "urge",
                                "supplement",
                                "contact-reveal"));
        assertThat(outbox.types(answer.path("id"))).containsExactly("order.registered.v1");
    }

    @Test
    void a_desk_order_goes_from_call_to_content_citizen() {
        String id = reviewed();

        act(caller(), id, "call-back", Map.of("solved", true, "satisfaction", "SATISFIED"))
                .then()
                .body("status", equalTo("CLOSED"))
                .body("closeKind", equalTo("SOLVED"))
                .body("actions", contains("contact-reveal"));

        assertThat(outbox.types(id))
                .containsExactly(
                        "order.registered.v1",
                        "order.accepted.v1",
                        "order.dispatched.v1",
                        "order.signed.v1",
                        "order.replied.v1",
                        "order.called-back.v1",
                        "order.closed.v1");
        assertThat(acts(id))
                .containsExactly("registration", "acceptance", "dispatch", "signature", "reply", "review", "call-back");
    }

    @Test
    void the_deadline_says_which_days_it_counted() {
        read(dispatched("DESK"))
                .then()
                .body("signDueAt", notNullValue())
                .body("deadline.dueAt", notNullValue())
                .body("deadline.days.findAll { it.counted }", hasSize(5))
                .body("overdue", equalTo(false));
    }

    @Test
    void a_dissatisfied_citizen_gets_a_second_round_and_then_an_honest_end() {
        String id = reviewed();
        Map<String, Object> unsolved = Map.of("solved", false, "satisfaction", "DISSATISFIED", "note", "还是老样子");

        act(caller(), id, "call-back", unsolved)
                .then()
                .body("status", equalTo("IN_PROGRESS"))
                .body("round", equalTo(2));
        act(handler("dept-roads"), id, "reply", Map.of("text", "已再次处理。"));
        act(reviewer(), id, "review", Map.of("passed", true));
        act(caller(), id, "call-back", unsolved)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("closeKind", equalTo("UNSOLVED"));

        assertThat(outbox.types(id)).contains("order.rework-started.v1");
    }

    @Test
    void a_refused_order_tells_why_and_ends() {
        String id = registered();

        act(agent(), id, "refusal", Desk.REFUSAL)
                .then()
                .body("status", equalTo("PENDING_ACCEPT"))
                .body("refusal.reasonCode", equalTo("R06"));
        act(dispatcher(), id, "refusal-decision", Map.of("approved", true))
                .then()
                .body("status", equalTo("NOT_ACCEPTED"));

        assertThat(outbox.types(id)).endsWith("order.refused.v1");
    }

    @Test
    void a_failed_review_goes_back_to_the_unit_with_its_reason() {
        String id = replied();

        attempt(reviewer(), id, "review", Map.of("passed", false))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/review-reason-missing"));
        act(reviewer(), id, "review", Map.of("passed", false, "reasonCode", "NO_EVIDENCE"))
                .then()
                .body("status", equalTo("IN_PROGRESS"))
                .body("round", equalTo(1));
    }

    @Test
    void an_illegal_step_says_from_where_to_where_and_what_is_allowed() {
        attempt(reviewer(), registered(), "review", Map.of("passed", true))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("from", equalTo("PENDING_ACCEPT"))
                .body("allowed", hasItem("PENDING_DISPATCH"));
    }

    @Test
    void whoever_decides_on_an_old_version_is_told_so() {
        String id = registered();
        String seen = etag(id);
        act(agent(), id, "acceptance", null);

        dispatcher()
                .header("If-Match", seen)
                .body(to("dept-roads", "DESK"))
                .post("/orders/" + id + "/dispatch")
                .then()
                .statusCode(412);
        dispatcher()
                .body(to("dept-roads", "DESK"))
                .post("/orders/" + id + "/dispatch")
                .then()
                .statusCode(428);
    }

    @Test
    void the_same_key_gives_the_same_order_and_another_body_is_refused() {
        String key = key();
        Map<String, Object> order = aBrokenRoad();
        String first = once(key, order).path("number");

        assertThat((String) once(key, order).path("number")).isEqualTo(first);
        order.put("title", "另一件事");
        once(key, order).then().statusCode(422);
    }

    @Test
    void without_a_key_nothing_is_taken_down() {
        given().basePath(Desk.ROOT)
                .auth()
                .oauth2(Tokens.of("agent", "centre", "agent"))
                .contentType("application/json")
                .body(aBrokenRoad())
                .post("/orders")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/key-missing"));
    }

    @Test
    void a_form_that_is_not_filled_in_says_where() {
        Map<String, Object> order = aBrokenRoad();
        order.put("title", " ");

        agent().body(order).post("/orders").then().statusCode(400).body("errors.field", hasItem("title"));
    }

    @Test
    void an_unknown_category_or_unit_is_refused_by_name() {
        Map<String, Object> order = aBrokenRoad();
        order.put("category", "weather");

        agent().body(order)
                .header("Accept-Language", "en")
                .post("/orders")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/category-unknown"))
                .body("detail", containsString("expected a category of the register, but there is no weather"));
        attempt(dispatcher(), accepted(), "dispatch", to("dept-nowhere", "DESK"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unit-unknown"));
    }

    @Test
    void field_work_takes_the_item_of_its_category_and_needs_a_place() {
        read(dispatched("FIELD")).then().body("catalogueItem", equalTo("road-damage"));

        Map<String, Object> order = aBrokenRoad();
        order.remove("longitude");
        order.remove("latitude");
        String nowhere = agent().body(order).post("/orders").path("id");
        act(agent(), nowhere, "acceptance", null);
        attempt(dispatcher(), nowhere, "dispatch", to("dept-roads", "FIELD"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/place-missing"));
    }

    @Test
    void an_instruction_that_names_the_caller_does_not_leave() {
        Map<String, Object> telling =
                Map.of("unit", "dept-roads", "handling", "DESK", "instruction", "请联系诉求人 139-0734-0123 处理");

        attempt(dispatcher(), accepted(), "dispatch", telling)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/instruction-names-the-caller"));
    }

    @Test
    void another_unit_neither_sees_nor_moves_the_order() {
        String id = dispatched("DESK");

        handler("dept-parks").get("/orders/" + id).then().statusCode(403);
        handler("dept-parks").get("/orders/" + id + "/history").then().statusCode(403);
        attempt(handler("dept-parks"), id, "signature", null).then().statusCode(403);
        attempt(agent(), id, "signature", null).then().statusCode(403);
        assertThat(handler("dept-parks").get("/orders?limit=200").<List<String>>path("items.id"))
                .doesNotContain(id);
        assertThat(handler("dept-roads").get("/orders?limit=200").<List<String>>path("items.id"))
                .contains(id);
        handler("dept-roads").get("/orders/" + id).then().body("actions", contains("signature", "return-request"));
    }

    @Test
    void revealing_the_caller_costs_a_purpose_and_leaves_a_trace() {
        String id = registered();

        caller().body(Map.of("purpose", ""))
                .post("/orders/" + id + "/contact-reveal")
                .then()
                .statusCode(400);
        caller().body(Map.of("purpose", "回访"))
                .post("/orders/" + id + "/contact-reveal")
                .then()
                .statusCode(200)
                .body("name", equalTo(NAME))
                .body("phone", equalTo(PHONE));

        assertThat(acts(id)).contains("contact-reveal");
        assertThat(database.rows(
                        "select actor || ' ' || purpose from audit_row where subject_id = ?",
                        row -> row.getString(1),
                        id))
                .containsExactly("caller 回访");
    }

    @Test
    void neither_the_caller_nor_their_words_leave_the_service() {
        String id = reviewed();

        outbox.of(id).forEach(row -> assertThat(row.payload()).doesNotContain(PHONE, NAME, "大坑", "市场门口路面破损", "农贸市场"));
        assertThat(database.rows(
                        "select encode(phone, 'escape') || encode(name, 'escape') from order_contact where order_id = ?",
                        row -> row.getString(1),
                        UUID.fromString(id)))
                .singleElement()
                .satisfies(kept -> assertThat(kept).doesNotContain(PHONE, "139", "王"));
    }

    @Test
    void a_citizen_follows_the_order_by_number_and_code() {
        Response order = agent().body(aBrokenRoad()).post("/orders");

        given().basePath(Desk.ROOT)
                .get("/public/track?number={n}&code={c}", order.<String>path("number"), order.<String>path("queryCode"))
                .then()
                .statusCode(200)
                .body("status", equalTo("已登记，等待受理"))
                .body("$", not(hasItem("content")));
        given().basePath(Desk.ROOT)
                .get("/public/track?number={n}&code=WRONGONE", order.<String>path("number"))
                .then()
                .statusCode(404);
    }

    @Test
    void numbers_have_no_twins_when_many_call_at_once() {
        List<String> numbers = IntStream.range(0, 24)
                .parallel()
                .mapToObj(call -> agent().body(aBrokenRoad()).post("/orders").<String>path("number"))
                .toList();

        assertThat(numbers).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void nobody_changes_the_history() {
        registered();

        assertThatThrownBy(() -> database.change("update order_history set note = 'changed'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> database.change("delete from order_history"))
                .hasMessageContaining("permission denied");
    }

    private static Response once(String key, Map<String, Object> order) {
        return given().basePath(Desk.ROOT)
                .auth()
                .oauth2(Tokens.of("agent", "centre", "agent"))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(order)
                .post("/orders");
    }
}
