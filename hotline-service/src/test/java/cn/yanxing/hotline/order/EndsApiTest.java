package cn.yanxing.hotline.order;

import static cn.yanxing.hotline.Desk.TO_110;
import static cn.yanxing.hotline.Desk.aBrokenRoad;
import static cn.yanxing.hotline.Desk.accepted;
import static cn.yanxing.hotline.Desk.act;
import static cn.yanxing.hotline.Desk.acts;
import static cn.yanxing.hotline.Desk.agent;
import static cn.yanxing.hotline.Desk.dispatcher;
import static cn.yanxing.hotline.Desk.head;
import static cn.yanxing.hotline.Desk.key;
import static cn.yanxing.hotline.Desk.read;
import static io.restassured.RestAssured.given;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import cn.yanxing.hotline.Desk;
import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders that end without a unit's work, at the doors of the desk and of the citizen. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class EndsApiTest {

    /** Testonia works from 8:30 to 12:00 and from 14:30 to 18:00. */
    private static final Instant MONDAY_NINE = Instant.parse("2026-03-02T01:00:00Z");

    private static final Instant MONDAY_IN_A_FORTNIGHT_EVENING = Instant.parse("2026-03-16T10:00:00Z");

    private static final Map<String, Object> ANSWER =
            Map.of("text", "请到政务大厅办理", "solved", true, "satisfaction", "SATISFIED");

    @Inject
    TestRegister register;

    @Inject
    MovableClock clock;

    @Inject
    OutboxProbe outbox;

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
    void a_refused_citizen_reads_why_objects_by_number_and_code_and_is_heard() {
        Response order = agent().body(aBrokenRoad()).post("/orders");
        String id = order.path("id");
        act(agent(), id, "refusal", Desk.REFUSAL);
        act(dispatcher(), id, "refusal-decision", Map.of("approved", true))
                .then()
                .body("refusal.objectUntil", equalTo(MONDAY_IN_A_FORTNIGHT_EVENING.toString()));

        says(order, "objection", "应当受理")
                .then()
                .statusCode(200)
                .body("notice", equalTo("属于市本级事项"))
                .body("objectUntil", notNullValue());
        act(head(), id, "objection-decision", Map.of("upheld", true, "note", "应予受理"))
                .then()
                .body("status", equalTo("PENDING_ACCEPT"));

        assertThat(outbox.types(id))
                .containsExactly("order.registered.v1", "order.refused.v1", "order.objection-upheld.v1");
        assertThat(acts(id))
                .containsExactly("registration", "refusal", "refusal-decision", "objection", "objection-decision");
    }

    @Test
    void whoever_proposed_a_refusal_does_not_see_the_button_that_confirms_it() {
        String id = Desk.registered();
        act(Desk.as("both", "centre", "agent", "dispatcher"), id, "refusal", Desk.REFUSAL)
                .then()
                .body("actions", not(hasItem("refusal-decision")));
        Desk.attempt(Desk.as("both", "centre", "agent", "dispatcher"), id, "refusal-decision", Map.of("approved", true))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/refusal-needs-a-second-person"));
    }

    @Test
    void nobody_else_speaks_for_the_citizen() {
        Response order = agent().body(aBrokenRoad()).post("/orders");

        citizen(Map.of("number", order.path("number"), "code", "WRONGONE", "words", "撤销"), "withdrawal")
                .then()
                .statusCode(404);
        read(order.path("id")).then().body("status", equalTo("PENDING_ACCEPT"));
    }

    @Test
    void a_citizen_takes_an_order_back_but_not_one_that_keeps_the_public_safe() {
        Response road = agent().body(aBrokenRoad()).post("/orders");
        says(road, "withdrawal", "已经修好了").then().statusCode(200).body("status", equalTo("已按您的要求撤销"));
        Map<String, Object> danger = new HashMap<>(aBrokenRoad());
        danger.put("urgency", "CRITICAL");
        Response gas = agent().body(danger).post("/orders");

        says(gas, "withdrawal", "不用管了").then().statusCode(200).body("status", equalTo("已登记，等待受理"));

        read(road.path("id")).then().body("status", equalTo("REVOKED"));
        read(gas.path("id"))
                .then()
                .body("status", equalTo("PENDING_ACCEPT"))
                .body("withdrawnAt", equalTo(MONDAY_NINE.toString()));
        assertThat(outbox.types(road.path("id"))).endsWith("order.revoked.v1");
        assertThat(outbox.types(gas.path("id"))).doesNotContain("order.revoked.v1");
    }

    @Test
    void a_receipt_that_does_not_come_in_a_quarter_of_an_hour_is_asked_for() {
        String id = accepted();
        Map<String, Object> inACall =
                Map.of("destination", "OTHER_DISTRICT", "receiver", "邻区12345", "callId", "call-7");
        act(agent(), id, "transfer", inACall).then().body("transfer.receiptOverdue", equalTo(false));

        clock.set(MONDAY_NINE.plus(Duration.ofMinutes(15)));
        await().atMost(ofSeconds(20)).until(() -> acts(id).contains("transfer-unacknowledged"));
        assertThat(waitingReceipts()).isPositive();
        act(agent(), id, "transfer-receipt", Map.of("receiptNumber", "R-7"))
                .then()
                .body("transfer.receiptNumber", equalTo("R-7"))
                .body("transfer.receiptOverdue", equalTo(true));

        assertThat(acts(id)).containsOnlyOnce("transfer-unacknowledged");
    }

    @Test
    void an_order_with_a_receipt_waits_for_nothing() {
        String id = accepted();
        int before = waitingReceipts();
        act(agent(), id, "transfer", TO_110).then().body("status", equalTo("TRANSFERRED"));

        assertThat(waitingReceipts()).isEqualTo(before);
        assertThat(outbox.types(id)).endsWith("order.transferred.v1");
    }

    @Test
    void a_citizen_comes_back_by_number_and_code_and_only_once_however_often_it_is_sent() {
        Response order = agent().body(aBrokenRoad()).post("/orders");
        String id = order.path("id");
        act(agent(), id, "direct-answer", ANSWER).then().body("closeKind", equalTo("ANSWERED"));

        List<Integer> answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(time -> says(order, "reopening", "还是没有解决").statusCode())
                .toList();

        assertThat(answers).containsOnlyOnce(200).contains(409);
        assertThat(outbox.types(id)).containsOnlyOnce("order.reopened.v1");
        read(id).then().body("status", equalTo("PENDING_DISPATCH"));
    }

    @Test
    void another_matter_is_another_order() {
        String id = Desk.registered();
        act(agent(), id, "direct-answer", ANSWER);

        Desk.attempt(agent(), id, "reopening", Map.of("sameMatter", false, "words", "另一件事"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/another-matter"));
    }

    @Test
    void a_closed_order_is_put_away_after_a_month_by_itself() {
        String id = Desk.registered();
        act(agent(), id, "direct-answer", ANSWER);

        clock.set(MONDAY_NINE.plus(Duration.ofDays(30)));

        await().atMost(ofSeconds(20)).until(() -> outbox.types(id).contains("order.archived.v1"));
        read(id).then().body("status", equalTo("ARCHIVED"));
        assertThat(acts(id)).endsWith("archiving");
    }

    @Test
    void an_urge_is_counted_once_in_four_hours_and_more_words_reach_the_unit() {
        Response order = agent().body(aBrokenRoad()).post("/orders");
        String id = order.path("id");

        says(order, "urge", "请快一点").then().statusCode(200);
        says(order, "urge", "请快一点").then().statusCode(422).body("type", equalTo("/problems/urged-just-now"));
        says(order, "supplement", "还有一处").then().statusCode(200);

        read(id).then().body("urges", equalTo(1)).body("supplementedAt", equalTo(MONDAY_NINE.toString()));
        assertThat(outbox.types(id)).endsWith("order.urged.v1", "order.supplemented.v1");
        outbox.of(id).forEach(row -> assertThat(row.payload()).doesNotContain("还有一处", "请快一点"));
    }

    private static int waitingReceipts() {
        return agent().get("/todo").jsonPath().getInt("counts['transfer-receipt']");
    }

    private static Response says(Response order, String what, String words) {
        return citizen(Map.of("number", order.path("number"), "code", order.path("queryCode"), "words", words), what);
    }

    private static Response citizen(Map<String, Object> says, String what) {
        return given().basePath(Desk.ROOT)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key())
                .body(says)
                .post("/public/track/" + what);
    }
}
