package cn.yanxing.hotline.partner;

import static cn.yanxing.hotline.Desk.accepted;
import static cn.yanxing.hotline.Desk.act;
import static cn.yanxing.hotline.Desk.acts;
import static cn.yanxing.hotline.Desk.dispatcher;
import static cn.yanxing.hotline.Desk.to;
import static cn.yanxing.hotline.partner.CityPlatform.create;
import static cn.yanxing.hotline.partner.CityPlatform.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class PartnerDoorTest {

    private static final Instant MONDAY_NINE = Instant.parse("2026-03-02T01:00:00Z");

    @Inject
    TestRegister register;

    @Inject
    MovableClock clock;

    @Inject
    OutboxProbe outbox;

    @Inject
    Database database;

    private final String orderNo = "SZ" + UUID.randomUUID();

    @BeforeEach
    void monday_morning_in_testonia() {
        register.put();
        clock.set(MONDAY_NINE);
    }

    @AfterEach
    void the_clock_runs_again() {
        clock.letGo();
    }

    @Test
    void a_signed_message_becomes_an_accepted_order() {
        platform()
                .send(create(orderNo))
                .then()
                .statusCode(200)
                .body("result", equalTo("ACCEPTED"))
                .body("notes", empty());

        String id = orderId();
        assertThat(outbox.types(id)).containsExactly("order.registered.v1", "order.accepted.v1");
        dispatcher()
                .get("/orders/" + id)
                .then()
                .body("status", equalTo("PENDING_DISPATCH"))
                .body("channel", equalTo("CITY_PLATFORM"))
                .body("sourceOrderNo", equalTo(orderNo))
                .body("place.grid", equalTo("grid-1"));
    }

    @Test
    void either_of_two_live_secrets_signs() {
        CityPlatform platform = platform();
        platform.secret = "the-old-secret-of-the-tests";

        platform.send(create(orderNo)).then().statusCode(200);
    }

    @Test
    void a_wrong_signature_is_refused_and_nothing_comes_in() {
        CityPlatform platform = platform();
        platform.secret = "a-guess";

        problem(platform.send(create(orderNo)), 401, "signature-wrong");
        assertThat(orders()).isEmpty();
    }

    @Test
    void a_changed_body_no_longer_fits_its_signature() {
        CityPlatform platform = platform();

        problem(platform.sendSigned("{}", platform.signature("{ }")), 401, "signature-wrong");
    }

    @Test
    void an_unknown_key_looks_like_a_wrong_signature() {
        CityPlatform platform = platform();
        platform.appKey = "somebody";

        problem(platform.send(create(orderNo)), 401, "signature-wrong");
    }

    @Test
    void another_signature_method_is_refused() {
        CityPlatform platform = platform();
        platform.method = "HMAC-MD5";

        problem(platform.send(create(orderNo)), 401, "signature-method-unknown");
    }

    @Test
    void a_request_may_be_five_minutes_old_and_not_a_second_more() {
        CityPlatform old = platform();
        old.timestamp -= 300;
        old.send(create(orderNo)).then().statusCode(200);

        CityPlatform older = platform();
        older.timestamp -= 301;
        problem(older.send(create(orderNo + "x")), 401, "timestamp-outside-window");
    }

    @Test
    void a_replayed_nonce_is_refused_even_in_front_of_another_message() {
        CityPlatform platform = platform();
        platform.send(create(orderNo)).then().statusCode(200);

        problem(platform.send(create(orderNo + "x")), 401, "nonce-replayed");
    }

    @Test
    void a_nonce_is_used_up_by_a_message_that_was_refused() {
        CityPlatform platform = platform();
        problem(platform.sendText("{"), 400, "message-malformed");

        problem(platform.send(create(orderNo)), 401, "nonce-replayed");
    }

    @Test
    void the_same_message_twice_is_one_order_and_one_answer() {
        Map<String, Object> message = create(orderNo);
        String first = platform().send(message).then().statusCode(200).extract().asString();

        String second =
                platform().send(message).then().statusCode(200).extract().asString();

        assertThat(second).isEqualTo(first);
        assertThat(orders()).hasSize(1);
    }

    @Test
    void the_same_action_under_another_message_id_is_the_same_answer() {
        String first = platform().send(create(orderNo)).path("orderNumber");

        platform().send(create(orderNo)).then().statusCode(200).body("orderNumber", equalTo(first));
        assertThat(orders()).hasSize(1);
    }

    @Test
    void another_body_under_a_used_message_id_is_refused_instead_of_lost() {
        Map<String, Object> message = create(orderNo);
        platform().send(message).then().statusCode(200);
        with(message, "title", "另一件事");

        problem(platform().send(message), 422, "message-reused")
                .body("facts.messageId", equalTo(message.get("messageId")));
    }

    @Test
    void another_payload_under_a_used_action_number_is_refused_instead_of_lost() {
        platform().send(create(orderNo)).then().statusCode(200);
        platform()
                .send(message(orderNo, "SUPPLEMENT", 2, Map.of("content", "又下雨了")))
                .then()
                .statusCode(200);

        problem(
                        platform().send(message(orderNo, "SUPPLEMENT", 2, Map.of("content", "井盖也丢了"))),
                        422,
                        "action-seq-reused")
                .body("facts.actionSeq", notNullValue());
        assertThat(acts(orderId())).containsOnlyOnce("supplement");
    }

    @Test
    void a_second_create_of_a_known_order_is_refused() {
        platform().send(create(orderNo)).then().statusCode(200);
        Map<String, Object> again = create(orderNo);
        again.put("actionSeq", 2);

        problem(platform().send(again), 422, "source-order-already-here");
    }

    @Test
    void a_malformed_message_says_which_fields_are_wrong_and_not_what_stood_in_them() {
        Map<String, Object> message = create(orderNo);
        message.put("actionSeq", -1);
        message.remove("messageId");

        problem(platform().send(message), 400, "message-malformed")
                .body("errors.field", contains("actionSeq", "messageId"));
        problem(
                        platform().send(message(orderNo, "CREATE", 1, Map.of("title", "13873400456"))),
                        400,
                        "message-malformed")
                .body("errors.field", hasItem("payload.content"))
                .body(not(containsString("13873400456")));
        problem(platform().sendText("not json"), 400, "message-malformed");

        Map<String, Object> inSeconds = create(orderNo);
        inSeconds.put("occurredAt", 1_772_413_200);
        problem(platform().send(inSeconds), 400, "message-malformed");
    }

    @Test
    void what_we_do_not_know_in_a_payload_must_be_readable_all_the_same() {
        Map<String, Object> message = create(orderNo);
        Map<Object, Object> payload = new HashMap<>((Map<?, ?>) message.get("payload"));
        payload.put("theirs", "a\u0000b");
        message.put("payload", payload);

        problem(platform().send(message), 400, "message-malformed");
    }

    @Test
    void supplements_and_urges_stand_in_the_history() {
        platform().send(create(orderNo)).then().statusCode(200);

        platform()
                .send(message(orderNo, "SUPPLEMENT", 2, Map.of("content", "又下雨了")))
                .then()
                .statusCode(200);
        platform()
                .send(message(orderNo, "URGE", 3, Map.of("content", "请尽快")))
                .then()
                .statusCode(200);

        assertThat(acts(orderId())).containsExactly("registration", "acceptance", "supplement", "urge");
        dispatcher().get("/orders/" + orderId()).then().body("urges", equalTo(1));
    }

    @Test
    void an_action_that_is_not_built_says_so() {
        platform().send(create(orderNo)).then().statusCode(200);

        problem(platform().send(message(orderNo, "REVOKE", 2, Map.of())), 422, "action-not-built-yet")
                .body("facts.action", equalTo("REVOKE"));
    }

    @Test
    void a_supplement_before_its_order_is_refused() {
        problem(
                platform().send(message(orderNo, "SUPPLEMENT", 2, Map.of("content", "早到"))),
                422,
                "source-order-unknown");
    }

    @Test
    void an_unmapped_category_is_taken_in_and_classified_by_a_person() {
        platform()
                .send(with(create(orderNo), "categoryCode", "A-99-07"))
                .then()
                .statusCode(200)
                .body("notes", contains("category-unmapped"));

        String id = orderId();
        dispatcher()
                .get("/orders/" + id)
                .then()
                .body("category", equalTo("unmapped"))
                .body("sourceCategory", equalTo("A-99-07"));
        Map<String, Object> decision = new HashMap<>(to("dept-roads", "DESK"));
        decision.put("category", "road");
        act(dispatcher(), id, "dispatch", decision).then().body("category", equalTo("road"));
    }

    @Test
    void the_citys_own_limit_wins_when_it_is_earlier() {
        Map<String, Object> limit = Map.of("value", 1, "unit", "DAY", "dueAt", "2026-03-03T12:00:00+08:00");
        platform().send(with(create(orderNo), "limit", limit)).then().statusCode(200);

        act(dispatcher(), orderId(), "dispatch", to("dept-roads", "DESK"))
                .then()
                .body("handleDueAt", equalTo("2026-03-03T04:00:00Z"))
                .body("deadline.days.reason", contains("upstream"));
        act(dispatcher(), accepted(), "dispatch", to("dept-roads", "DESK"))
                .then()
                .body("handleDueAt", equalTo("2026-03-09T10:00:00Z"));
    }

    @Test
    void coordinates_of_another_system_are_not_taken_for_ours() {
        Map<String, Object> place = Map.of("text", "阳光社区", "lon", 112.61, "lat", 26.89, "crs", "GCJ-02");

        platform().send(with(create(orderNo), "place", place)).then().body("notes", contains("coordinates-not-taken"));
    }

    @Test
    void the_message_is_nowhere_kept_in_clear() {
        platform().send(create(orderNo)).then().statusCode(200);

        outbox.of(orderId()).forEach(row -> assertThat(row.payload()).doesNotContain("13873400456", "李建国", "积水"));
        assertThat(database.rows("select partner_message::text from partner_message", row -> row.getString(1)))
                .allSatisfy(row -> assertThat(row).doesNotContain("13873400456", "李建国", "积水"));
    }

    private CityPlatform platform() {
        return new CityPlatform(MONDAY_NINE);
    }

    private List<String> orders() {
        return database.rows("select id::text from orders where source_order_no = ?", row -> row.getString(1), orderNo);
    }

    private String orderId() {
        return orders().get(0);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> with(Map<String, Object> message, String field, Object value) {
        ((Map<String, Object>) message.get("payload")).put(field, value);
        return message;
    }

    private static ValidatableResponse problem(Response answer, int status, String code) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + code))
                .body("detail", notNullValue());
    }
}
