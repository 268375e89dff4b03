package cn.yanxing.issue.bulk;

import static cn.yanxing.issue.Desk.act;
import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.dispatcher;
import static cn.yanxing.issue.Desk.duty;
import static cn.yanxing.issue.Desk.filed;
import static cn.yanxing.issue.Desk.handedOver;
import static cn.yanxing.issue.Desk.handler;
import static cn.yanxing.issue.Desk.head;
import static cn.yanxing.issue.Desk.inspector;
import static cn.yanxing.issue.Desk.key;
import static cn.yanxing.issue.Desk.reported;
import static cn.yanxing.issue.Desk.resident;
import static cn.yanxing.issue.Desk.roadDamage;
import static cn.yanxing.issue.Desk.signed;
import static cn.yanxing.issue.Desk.supervisor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One act on many issues, at the doors. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class BulkApiTest {

    private static final Map<String, String> TO_THE_ROADS = Map.of("unit", "dept-roads", "instruction", "请今日修补");

    @Inject
    TestRegister register;

    @Inject
    OutboxProbe outbox;

    @Inject
    Database database;

    @Inject
    MovableClock clock;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @AfterEach
    void let_the_clock_go() {
        clock.letGo();
    }

    @Test
    void many_are_handed_over_at_once_and_each_has_its_own_clock_history_and_event() {
        String one = filed();
        String other = filed();

        bulk(dispatcher(), key(), "hand-over", TO_THE_ROADS, one, other)
                .statusCode(200)
                .body("done", equalTo(2))
                .body("refused", equalTo(0))
                .body("rows.id", contains(one, other))
                .body("rows.refusal", contains(nullValue(), nullValue()));

        for (String id : List.of(one, other)) {
            admin().get("/issues/" + id).then().body("status", equalTo("HANDED_OVER"), "unit", equalTo("dept-roads"));
            admin().get("/issues/" + id + "/history").then().body("act", hasItem("hand-over"));
            assertThat(outbox.types(id)).last().isEqualTo("issue.handed-over.v1");
        }
    }

    @Test
    void what_a_rule_forbids_for_one_is_told_beside_it_in_the_callers_language_and_stops_no_other() {
        String reported = reported(roadDamage());
        String filed = filed();
        String unknown = UUID.randomUUID().toString();

        Response told = bulk(
                        dispatcher().header("Accept-Language", "en"),
                        key(),
                        "hand-over",
                        TO_THE_ROADS,
                        reported,
                        filed,
                        unknown)
                .statusCode(200)
                .body("done", equalTo(1))
                .body("refused", equalTo(2))
                .body("rows.refusal.code", contains("illegal-transition", "not-found"))
                .body("rows[0].refusal.detail", containsString("REPORTED"))
                .body("rows[1].refusal", nullValue())
                .extract()
                .response();

        assertThat(told.<String>path("rows[0].refusal.detail")).startsWith("expected one of");
        admin().get("/issues/" + reported).then().body("status", equalTo("REPORTED"));
    }

    @Test
    void a_version_that_somebody_else_has_changed_is_refused_alone() {
        String one = handedOver("dept-roads");
        String other = handedOver("dept-roads");
        List<Map<String, Object>> seen = chosen(one, other);
        act(handler("dept-roads"), one, "signature", Map.of()).statusCode(200);

        send(dispatcher(), key(), "urge", Map.of("note", "请抓紧"), seen)
                .statusCode(200)
                .body("rows[0].refusal.code", equalTo("stale-version"))
                .body("rows[1].refusal", nullValue());
    }

    @Test
    void the_same_key_hears_the_same_again_and_does_nothing_twice() {
        String handed = handedOver("dept-roads");
        String filed = filed();
        String key = key();
        List<Map<String, Object>> seen = chosen(handed, filed);

        String first = send(dispatcher(), key, "urge", Map.of("note", "请抓紧"), seen)
                .extract()
                .asString();
        act(dispatcher(), filed, "hand-over", TO_THE_ROADS).statusCode(200);
        String second = send(dispatcher(), key, "urge", Map.of("note", "请抓紧"), seen)
                .extract()
                .asString();

        assertThat(second).isEqualTo(first).contains("no-unit-at-it");
        assertThat(Collections.frequency(outbox.types(handed), "issue.urged.v1"))
                .isEqualTo(1);
        assertThat(outbox.types(filed)).doesNotContain("issue.urged.v1");
    }

    @Test
    void the_same_key_with_other_words_is_refused_whole() {
        String handed = handedOver("dept-roads");
        String key = key();
        bulk(dispatcher(), key, "urge", Map.of("note", "请抓紧"), handed).statusCode(200);

        bulk(dispatcher(), key, "urge", Map.of("note", "再催一次"), handed)
                .statusCode(422)
                .body("type", equalTo("/problems/key-reused"));
    }

    @Test
    void what_was_cut_off_in_the_middle_is_finished_under_the_same_key() {
        String one = filed();
        String other = filed();
        String key = key();
        List<Map<String, Object>> seen = chosen(one, other);

        QuarkusTransaction.requiringNew().run(() -> {
            String piece = "dispatcher\nPOST /api/v1/issue/bulk/hand-over " + other + "\n" + key;
            database.lock(piece);
            send(dispatcher(), key, "hand-over", TO_THE_ROADS, seen)
                    .statusCode(409)
                    .header("Retry-After", "1");
        });
        admin().get("/issues/" + one).then().body("status", equalTo("HANDED_OVER"));
        admin().get("/issues/" + other).then().body("status", equalTo("FILED"));

        send(dispatcher(), key, "hand-over", TO_THE_ROADS, seen).statusCode(200).body("done", equalTo(2));
        for (String id : List.of(one, other))
            assertThat(Collections.frequency(outbox.types(id), "issue.handed-over.v1"))
                    .isEqualTo(1);
    }

    @Test
    void two_who_send_the_same_at_once_do_each_issue_once() throws Exception {
        List<String> ids =
                Stream.generate(() -> handedOver("dept-roads")).limit(6).toList();
        List<Map<String, Object>> seen = chosen(ids.toArray(String[]::new));
        String key = key();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> once = () -> send(dispatcher(), key, "urge", Map.of("note", "请抓紧"), seen)
                    .extract()
                    .statusCode();
            List<Future<Integer>> both = threads.invokeAll(List.of(once, once));
            for (Future<Integer> answer : both) assertThat(answer.get()).isIn(200, 409);
        } finally {
            threads.shutdown();
        }

        send(dispatcher(), key, "urge", Map.of("note", "请抓紧"), seen)
                .statusCode(200)
                .body("done", equalTo(6));
        for (String id : ids)
            assertThat(Collections.frequency(outbox.types(id), "issue.urged.v1"))
                    .isEqualTo(1);
    }

    @Test
    void an_issue_that_is_named_twice_is_meant_once() {
        String handed = handedOver("dept-roads");

        bulk(dispatcher(), key(), "urge", Map.of("note", "请抓紧"), handed, handed)
                .statusCode(200)
                .body("rows.id", contains(handed));
    }

    @Test
    void extensions_are_decided_for_those_who_asked() {
        String asked = signed("dept-roads");
        String idle = signed("dept-roads");
        Map<String, String> more = Map.of(
                "reasonCode",
                "WEATHER",
                "note",
                "雨天",
                "until",
                clock.instant().plus(Duration.ofDays(60)).toString());
        act(handler("dept-roads"), asked, "extension-request", more).statusCode(200);

        bulk(duty(), key(), "extension-decision", Map.of("approved", true), asked, idle)
                .statusCode(200)
                .body("rows[0].refusal", nullValue())
                .body("rows[1].refusal.code", equalTo("no-request-asked"));
        assertThat(outbox.types(asked)).contains("issue.extended.v1");
    }

    @Test
    void supervisors_watch_many_and_reports_of_one_thing_are_joined_to_it() {
        String main = handedOver("dept-roads");
        String one = reported(roadDamage());
        String other = reported(roadDamage());

        bulk(supervisor(), key(), "supervision", Map.of("note", "请周五前报进展"), main)
                .statusCode(200)
                .body("done", equalTo(1));
        bulk(dispatcher(), key(), "joining", Map.of("mainIssue", main), one, other, main)
                .statusCode(200)
                .body("done", equalTo(2))
                .body("rows[2].refusal.code", equalTo("illegal-transition"));
        dispatcher().get("/issues/" + main + "/joined").then().body("id", contains(one, other));
    }

    @Test
    void nobody_does_to_many_what_they_may_not_do_to_one() {
        String filed = filed();

        bulk(inspector(), key(), "hand-over", TO_THE_ROADS, filed).statusCode(403);
        bulk(dispatcher(), key(), "extension-decision", Map.of("approved", true), filed)
                .statusCode(403);
        bulk(dispatcher(), key(), "supervision", Map.of("note", "看"), filed).statusCode(403);
        bulk(handler("dept-roads"), key(), "urge", Map.of("note", "看"), filed).statusCode(403);
        bulk(head(), key(), "joining", Map.of("mainIssue", filed), filed).statusCode(403);
    }

    @Test
    void words_that_would_be_wrong_for_one_are_wrong_for_many_and_nothing_happens() {
        String filed = filed();

        bulk(dispatcher(), key(), "hand-over", Map.of("unit", "dept-roads", "instruction", " "), filed)
                .statusCode(400)
                .body("errors.field", contains("act.instruction"));
        send(dispatcher(), key(), "hand-over", TO_THE_ROADS, List.of()).statusCode(400);
        List<Map<String, Object>> tooMany = Collections.nCopies(201, Map.of("id", filed, "version", 1));
        send(dispatcher(), key(), "hand-over", TO_THE_ROADS, tooMany).statusCode(400);
        bulk(dispatcher(), key(), "hand-over", Map.of("unit", "no-such-unit", "instruction", "请修补"), filed)
                .statusCode(200)
                .body("rows.refusal.code", contains("unit-unknown"));
        admin().get("/issues/" + filed).then().body("status", equalTo("FILED"));
    }

    @Test
    void a_preview_says_what_would_be_done_and_why_the_rest_is_skipped_and_changes_nothing() {
        String filed = filed();
        String handed = handedOver("dept-roads");
        String unknown = UUID.randomUUID().toString();

        preview(dispatcher(), "hand-over", filed, handed, unknown)
                .statusCode(200)
                .body("open", equalTo(1))
                .body("skipped", equalTo(2))
                .body("rows[0].skipped", nullValue())
                .body("rows.skipped.code", contains("act-not-open", "not-found"))
                .body("rows[0].version", equalTo(admin().get("/issues/" + filed).<Integer>path("version")))
                .body("rows[1].status", equalTo("HANDED_OVER"))
                .body("rows[2].number", nullValue());
        admin().get("/issues/" + filed).then().body("status", equalTo("FILED"));
    }

    @Test
    void a_preview_of_a_filter_looks_at_what_it_finds() {
        String marked = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++)
            reported(Map.of(
                    "catalogueItem", "road-damage", "description", marked, "longitude", 112.61, "latitude", 26.89));

        dispatcher()
                .queryParam("text", marked)
                .body(Map.of("act", "joining"))
                .put("/bulk/preview")
                .then()
                .statusCode(200)
                .body("open", equalTo(3))
                .body("more", equalTo(false));
    }

    @Test
    void a_preview_opens_exactly_the_acts_that_the_page_of_an_issue_shows() {
        String handed = handedOver("dept-roads");

        preview(inspector(), "urge", handed).body("open", equalTo(0));
        preview(supervisor(), "urge", handed).body("open", equalTo(1));
        preview(resident(), "urge", handed).body("rows.skipped.code", contains("not-found"));
        preview(handler("dept-parks"), "urge", handed).body("rows.skipped.code", contains("not-found"));
    }

    private static ValidatableResponse preview(RequestSpecification who, String act, String... ids) {
        return who.body(Map.of("act", act, "issues", ids)).put("/bulk/preview").then();
    }

    private static ValidatableResponse bulk(
            RequestSpecification who, String key, String act, Map<String, ?> words, String... ids) {
        return send(who, key, act, words, chosen(ids));
    }

    private static ValidatableResponse send(
            RequestSpecification who, String key, String act, Map<String, ?> words, List<Map<String, Object>> chosen) {
        return who.header("Idempotency-Key", key)
                .body(Map.of("issues", chosen, "act", words))
                .post("/bulk/" + act)
                .then();
    }

    /** As they are now; what does not exist has some version. */
    private static List<Map<String, Object>> chosen(String... ids) {
        return Arrays.stream(ids)
                .map(id -> {
                    Integer version = admin().get("/issues/" + id).path("version");
                    return Map.<String, Object>of("id", id, "version", version == null ? 0 : version);
                })
                .toList();
    }
}
