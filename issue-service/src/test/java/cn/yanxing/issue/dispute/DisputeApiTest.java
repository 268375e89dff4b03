package cn.yanxing.issue.dispute;

import static cn.yanxing.issue.Desk.act;
import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.as;
import static cn.yanxing.issue.Desk.dispatcher;
import static cn.yanxing.issue.Desk.duty;
import static cn.yanxing.issue.Desk.handler;
import static cn.yanxing.issue.Desk.head;
import static cn.yanxing.issue.Desk.inspector;
import static cn.yanxing.issue.Desk.key;
import static cn.yanxing.issue.Desk.photo;
import static cn.yanxing.issue.Desk.resident;
import static cn.yanxing.issue.Desk.roadDamage;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.yanxing.issue.Desk;
import cn.yanxing.kit.access.Roles;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A resident disputes a closing, and somebody who had no part in it decides. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class DisputeApiTest {

    private static final String ROADS = "dept-roads";
    private static final Map<String, Object> UPHELD = Map.of("upheld", true, "reply", "现场仍有坑洼，重新办理");
    private static final Map<String, Object> REFUSED = Map.of("upheld", false, "reply", "已复核：坑洼已修补，积水因雨");

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
    void upheld_it_begins_a_new_round_with_a_new_clock_and_the_old_facts_stay() {
        Response own = closed();
        String id = own.path("id");
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
        track(own)
                .body("disputableUntil", equalTo(today.plusDays(15).toString()))
                .body("dispute", nullValue());

        dispute(own, "坑还在，车还是颠")
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("disputableUntil", nullValue())
                .body("dispute.status", equalTo("OPEN"))
                .body("dispute.reason", equalTo("坑还在，车还是颠"));
        duty().get("/issues/" + id)
                .then()
                .body("dispute.reason", equalTo("坑还在，车还是颠"))
                .body("actions", hasItem("dispute-decision"));
        String oldDueAt = act(duty(), id, "dispute-decision", UPHELD)
                .statusCode(200)
                .body("status", equalTo("FILED"))
                .body("round", equalTo(2))
                .body("unit", nullValue())
                .extract()
                .path("dueAt");

        track(own)
                .body("status", equalTo("FILED"))
                .body("dispute.status", equalTo("UPHELD"))
                .body("dispute.reply", equalTo(UPHELD.get("reply")))
                .body("dispute.decidedAt", notNullValue());
        admin().get("/issues/" + id + "/history")
                .then()
                .body("act", hasItem("verification"))
                .body("find { it.act == 'dispute' }.actor", equalTo("resident"))
                .body("find { it.act == 'dispute' }.note", equalTo("坑还在，车还是颠"))
                .body("find { it.act == 'dispute-decision' }.actor", equalTo("duty"))
                .body("find { it.act == 'dispute-decision' }.facts.upheld", equalTo(true));
        assertThat(outbox.types(id)).endsWith("issue.closed.v1", "issue.disputed.v1", "issue.reopened.v1");
        act(dispatcher(), id, "hand-over", Map.of("unit", ROADS, "instruction", "请再修"))
                .statusCode(200)
                .body("dueAt", greaterThan(oldDueAt));
    }

    @Test
    void refused_it_stays_closed_and_the_resident_reads_why() {
        Response own = closed();
        dispute(own, "坑还在").statusCode(200);

        act(duty(), own.path("id"), "dispute-decision", REFUSED)
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("actions", not(hasItem("dispute-decision")));

        track(own)
                .body("status", equalTo("CLOSED"))
                .body("dispute.status", equalTo("REFUSED"))
                .body("dispute.reply", equalTo(REFUSED.get("reply")));
        assertThat(outbox.types(own.path("id"))).endsWith("issue.disputed.v1", "issue.dispute-refused.v1");
        assertThat(outbox.of(own.path("id"))
                        .get(outbox.of(own.path("id")).size() - 1)
                        .payload())
                .doesNotContain("坑还在", "复核");
    }

    @Test
    void a_closing_is_disputed_once_whatever_came_of_it() {
        Response own = closed();
        dispute(own, "坑还在").statusCode(200);
        dispute(own, "再说一次").statusCode(422).body("type", equalTo("/problems/disputed-before"));
        act(duty(), own.path("id"), "dispute-decision", REFUSED).statusCode(200);

        dispute(own, "第三次").statusCode(422).body("type", equalTo("/problems/disputed-before"));
        track(own).body("dispute.reason", equalTo("坑还在"));
    }

    @Test
    void the_next_closing_may_be_disputed_again() {
        Response own = closed();
        String id = own.path("id");
        dispute(own, "坑还在").statusCode(200);
        act(duty(), id, "dispute-decision", UPHELD).statusCode(200);
        act(dispatcher(), id, "hand-over", Map.of("unit", ROADS, "instruction", "请再修"))
                .statusCode(200);
        putRight(id);

        dispute(own, "又陷下去了").statusCode(200).body("dispute.reason", equalTo("又陷下去了"));
    }

    @Test
    void the_fifteenth_day_is_in_time_and_the_sixteenth_is_too_late() {
        clock.set(clock.instant().minus(Duration.ofDays(20)));
        Response inTime = closed();
        Response late = closed();

        clock.advance(Duration.ofDays(15));
        dispute(inTime, "坑还在").statusCode(200);
        clock.advance(Duration.ofDays(1));
        track(late).body("disputableUntil", nullValue());
        dispute(late, "坑还在")
                .statusCode(422)
                .body("type", equalTo("/problems/dispute-too-late"))
                .body("detail", containsString("15"));
    }

    @Test
    void what_is_not_closed_cannot_be_disputed() {
        Response own = told();
        dispute(own, "怎么还没好").statusCode(422).body("type", equalTo("/problems/dispute-of-what-is-not-closed"));
        act(dispatcher(), own.path("id"), "rejection", Map.of("reasonCode", "REJECTED", "note", "不属实"))
                .statusCode(200);
        dispute(own, "明明有坑").statusCode(422).body("type", equalTo("/problems/dispute-of-what-is-not-closed"));
    }

    @Test
    void a_wrong_code_and_a_number_that_is_none_are_answered_alike() {
        Response own = closed();
        ValidatableResponse wrongCode = dispute(own.path("number"), "WRONGCODE2", "坑还在");
        ValidatableResponse noNumber = dispute("2026-999999", own.path("trackingCode"), "坑还在");

        for (ValidatableResponse answer : List.of(wrongCode, noNumber))
            answer.statusCode(404).body("type", equalTo("/problems/not-found"));
        track(own).body("dispute", nullValue());
    }

    @Test
    void whoever_closed_or_put_it_right_does_not_decide() {
        Response own = told();
        String id = own.path("id");
        handOver(id);
        act(handler(ROADS), id, "signature", Map.of()).statusCode(200);
        rectify(id);
        var closer = as("duty.on.the.street", "centre", Roles.INSPECTOR, Roles.DUTY_OFFICER);
        act(closer, id, "verification", Map.of("passed", true)).statusCode(200);
        dispute(own, "坑还在").statusCode(200);

        var again = as("duty.on.the.street", "centre", Roles.INSPECTOR, Roles.DUTY_OFFICER);
        again.get("/issues/" + id).then().body("actions", not(hasItem("dispute-decision")));
        act(as("duty.on.the.street", "centre", Roles.DUTY_OFFICER), id, "dispute-decision", UPHELD)
                .statusCode(422)
                .body("type", equalTo("/problems/decider-closed-it"));
        act(as("duty.of.roads", ROADS, Roles.DUTY_OFFICER), id, "dispute-decision", REFUSED)
                .statusCode(422)
                .body("type", equalTo("/problems/checker-of-the-same-unit"));
        act(dispatcher(), id, "dispute-decision", UPHELD).statusCode(403);
        act(handler(ROADS), id, "dispute-decision", REFUSED).statusCode(403);
        act(head(), id, "dispute-decision", UPHELD).statusCode(200).body("round", equalTo(2));
    }

    @Test
    void what_nobody_disputes_is_not_decided() {
        Response own = closed();
        act(duty(), own.path("id"), "dispute-decision", REFUSED)
                .statusCode(422)
                .body("type", equalTo("/problems/no-dispute-open"));
    }

    @Test
    void taken_up_again_for_another_reason_there_is_nothing_left_to_decide() {
        Response own = closed();
        String id = own.path("id");
        dispute(own, "坑还在").statusCode(200);
        act(duty(), id, "reopening", Map.of("reasonCode", "OTHER")).statusCode(200);

        track(own).body("status", equalTo("FILED")).body("dispute.status", equalTo("WITHDRAWN"));
        act(duty(), id, "dispute-decision", UPHELD).statusCode(422).body("type", equalTo("/problems/no-dispute-open"));
        admin().get("/issues/" + id).then().body("round", equalTo(2));
    }

    @Test
    void the_same_dispute_sent_twice_is_one_and_of_several_at_once_one_is_taken() {
        Response own = closed();
        Map<String, Object> told =
                Map.of("number", own.path("number"), "code", own.path("trackingCode"), "reason", "坑还在");
        String key = key();
        for (int i = 0; i < 2; i++) post(key, told).statusCode(200).body("dispute.status", equalTo("OPEN"));

        Response other = closed();
        List<Integer> answers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> dispute(other, "坑还在").extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsExactlyInAnyOrder(200, 422, 422, 422);
        assertThat(outbox.types(other.path("id")).stream().filter("issue.disputed.v1"::equals))
                .hasSize(1);
    }

    @Test
    void of_two_who_decide_the_same_version_one_is_told_to_look_again() {
        Response own = closed();
        String id = own.path("id");
        dispute(own, "坑还在").statusCode(200);
        String tag = admin().get("/issues/" + id).header("ETag");

        List<Integer> answers = List.of(UPHELD, REFUSED).stream()
                .map(decision -> CompletableFuture.supplyAsync(() -> duty().header("Idempotency-Key", key())
                        .header("If-Match", tag)
                        .body(decision)
                        .post("/issues/" + id + "/dispute-decision")
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).contains(200).containsAnyOf(409, 412);
    }

    @Test
    void the_desk_finds_what_is_disputed_in_its_list_and_counts_what_is_theirs_to_decide() {
        Response own = closed();
        String id = own.path("id");
        int before = duty().get("/todo").path("counts.dispute-decision");
        dispute(own, "坑还在").statusCode(200);

        duty().get("/issues?disputed=true&limit=200").then().body("items.id", hasItem(id));
        duty().get("/todo").then().body("counts.dispute-decision", equalTo(before + 1));
        dispatcher().get("/todo").then().body("counts.dispute-decision", nullValue());
        act(duty(), id, "dispute-decision", REFUSED).statusCode(200);
        duty().get("/issues?disputed=true&limit=200").then().body("items.id", not(hasItem(id)));
        duty().get("/todo").then().body("counts.dispute-decision", equalTo(before));
    }

    @Test
    void whoevers_report_was_joined_disputes_the_main_issue_and_others_do_not_read_their_words() {
        Response joined = told();
        Response main = told();
        String id = main.path("id");
        handOver(id);
        act(dispatcher(), joined.path("id"), "joining", Map.of("mainIssue", id)).statusCode(200);
        putRight(id);

        dispute(joined, "我家门口的还在").statusCode(200).body("dispute.reason", equalTo("我家门口的还在"));

        track(main).body("dispute.status", equalTo("OPEN")).body("dispute.reason", nullValue());
        resident().get("/issues/" + id).then().body("dispute.status", equalTo("OPEN"));
        resident().get("/issues/" + id).then().body("dispute.reason", nullValue());
        handler(ROADS).get("/issues/" + id).then().body("dispute.reason", equalTo("我家门口的还在"));
        dispute(main, "我也觉得").statusCode(422).body("type", equalTo("/problems/disputed-before"));
    }

    private static Response told() {
        Response own =
                resident().header("Idempotency-Key", key()).body(roadDamage()).post("/issues");
        own.then().statusCode(201);
        return own;
    }

    private static Response closed() {
        Response own = told();
        handOver(own.path("id"));
        putRight(own.path("id"));
        return own;
    }

    private static void putRight(String id) {
        act(handler(ROADS), id, "signature", Map.of()).statusCode(200);
        rectify(id);
        act(inspector(), id, "verification", Map.of("passed", true)).statusCode(200);
    }

    private static void handOver(String id) {
        act(dispatcher(), id, "filing", Map.of("condition", "small")).statusCode(200);
        act(dispatcher(), id, "hand-over", Map.of("unit", ROADS, "instruction", "请修补"))
                .statusCode(200);
    }

    private static void rectify(String id) {
        act(handler(ROADS), id, "rectification", Map.of("text", "已修补", "photos", List.of(photo(ROADS))))
                .statusCode(200);
    }

    private static ValidatableResponse dispute(Response own, String reason) {
        return dispute(own.path("number"), own.path("trackingCode"), reason);
    }

    private static ValidatableResponse dispute(String number, String code, String reason) {
        return post(key(), Map.of("number", number, "code", code, "reason", reason));
    }

    private static ValidatableResponse post(String key, Map<String, Object> told) {
        return given().basePath(Desk.ROOT)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(told)
                .post("/public/disputes")
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
}
