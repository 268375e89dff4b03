package cn.yanxing.issue.open311;

import static cn.yanxing.issue.Desk.act;
import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.dispatcher;
import static cn.yanxing.issue.Desk.duty;
import static cn.yanxing.issue.Desk.handler;
import static cn.yanxing.issue.Desk.inspector;
import static cn.yanxing.issue.Desk.photo;
import static cn.yanxing.issue.open311.CityApp.asking;
import static cn.yanxing.issue.open311.CityApp.get;
import static cn.yanxing.issue.open311.CityApp.hole;
import static cn.yanxing.issue.open311.CityApp.post;
import static cn.yanxing.issue.open311.CityApp.reported;
import static cn.yanxing.issue.open311.CityApp.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.yanxing.issue.Desk;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** mySociety's updates both ways (checks 51-54). */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class UpdateTest {

    private static final String UPDATES = "/v2/servicerequestupdates.json";
    private static Instant quiet = Instant.parse("2005-01-03T01:00:00Z");

    @Inject
    TestRegister register;

    @Inject
    MovableClock clock;

    @Inject
    Database database;

    private Instant now;

    @BeforeEach
    void a_time_of_its_own() {
        register.put();
        now = quiet;
        quiet = quiet.plus(Duration.ofDays(100));
        clock.set(now);
    }

    @AfterEach
    void time_goes_on() {
        clock.letGo();
    }

    @Test
    void c51_nothing_happened_is_an_empty_list_and_an_empty_container() {
        assertThat(get(UPDATES).asString()).isEqualTo("[]");
        assertThat(get("/v2/servicerequestupdates.xml").asString()).contains("<service_request_updates/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "json"})
    void c51_c54_every_step_of_a_request_is_told_in_its_order_with_the_finer_states(String format) {
        String number = closedAndReopened();

        Response told = get("/v2/servicerequestupdates." + format + "?start_date=" + now);
        String root = format.equals("xml") ? "service_request_updates.request_update." : "";
        told.then()
                .body(
                        root + "status",
                        contains(
                                "open",
                                "action_scheduled",
                                "internal_referral",
                                "action_scheduled",
                                "in_progress",
                                "investigating",
                                "reopen",
                                "investigating",
                                "fixed",
                                "reopen"));
        assertThat(list(told, format, root + "service_request_id")).containsOnly(number);
        assertThat(list(told, format, root + "update_id")).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void c51_a_photo_of_what_was_put_right_is_one_link_and_several_are_a_list() {
        String number = reported(hole());
        String id = signed(number);
        act(
                        handler("dept-roads"),
                        id,
                        "rectification",
                        Map.of("text", "已修补", "photos", List.of(photo("dept-roads"), photo("dept-roads"))))
                .statusCode(200);

        get(UPDATES).then().body("find { it.status == 'investigating' }.media_url", hasSize(2));
        get("/v2/servicerequestupdates.xml")
                .then()
                .body("service_request_updates.request_update[3].media_url.size()", equalTo(2));
    }

    @Test
    void c51_only_what_happened_in_the_window_is_told() {
        String number = reported(hole());
        Instant filed = now.plus(Duration.ofHours(1));
        clock.set(filed);
        act(dispatcher(), issue(number), "filing", Map.of("condition", "small")).statusCode(200);
        clock.set(filed.plus(Duration.ofHours(1)));

        get(UPDATES + "?start_date=" + filed + "&end_date=" + filed)
                .then()
                .body("service_request_id", contains(number));
        assertThat(get(UPDATES + "?start_date=" + filed.plusSeconds(1)).asString())
                .isEqualTo("[]");
        get(UPDATES + "?end_date=" + filed).then().body("", hasSize(1));
        get(UPDATES + "?start_date=" + now.minus(Duration.ofDays(91)) + "&end_date=" + now)
                .then()
                .statusCode(400);
        get(UPDATES + "?after=nonsense").then().statusCode(400);
    }

    @Test
    void c51_pages_of_updates_lose_and_repeat_nothing() {
        String number = closedAndReopened();
        Response page = get(UPDATES + "?page_size=3&start_date=" + now);
        List<String> seen = new java.util.ArrayList<>(page.<List<String>>path("update_id"));
        while (page.header("Link") != null) {
            String link = page.header("Link");
            page = asking().get(link.substring(1, link.indexOf('>')));
            seen.addAll(page.path("update_id"));
        }

        assertThat(seen).hasSize(10).doesNotHaveDuplicates();
        assertThat(number).isNotBlank();
    }

    @Test
    void c51_what_was_not_said_in_public_has_no_updates() {
        String id = Desk.resident()
                .header("Idempotency-Key", Desk.key())
                .body(Desk.roadDamage())
                .post("/issues")
                .path("id");
        act(dispatcher(), id, "filing", Map.of("condition", "small")).statusCode(200);

        assertThat(get(UPDATES).asString()).isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "json"})
    void c52_an_update_is_noted_once_however_often_it_is_sent(String format) {
        Map<String, String> update = update(reported(hole()), "FIXED", now);

        for (int i = 0; i < 3; i++)
            assertThat(post("/v2/servicerequestupdates." + format, update).asString())
                    .contains(update.get("update_id"));

        assertThat(noted(update)).hasSize(1);
        Map<String, String> another = new LinkedHashMap<>(update);
        another.put("description", "别的话");
        post(UPDATES, another).then().statusCode(400).body("code", contains("update-exists"));
    }

    @Test
    void c52_two_at_once_are_one_too() throws Exception {
        Map<String, String> update = update(reported(hole()), "OPEN", now);
        ExecutorService workers = Executors.newFixedThreadPool(6);
        try {
            Callable<Integer> same = () -> post(UPDATES, update).statusCode();
            for (Future<Integer> one : workers.invokeAll(java.util.Collections.nCopies(6, same)))
                assertThat(one.get()).isEqualTo(200);
        } finally {
            workers.shutdownNow();
        }

        assertThat(noted(update)).hasSize(1);
    }

    @Test
    void c52_the_desk_reads_what_was_said_and_by_whom() {
        Map<String, String> update = update(reported(hole()), "REOPEN", now);
        post(UPDATES, update).then().statusCode(200);

        Map<String, Object> entry = noted(update).get(0);
        assertThat(entry).containsEntry("note", "还是有坑").containsEntry("actor", "system:open311:city-app");
        assertThat(entry.get("facts")).asString().contains("reopen");
    }

    @Test
    void c53_an_older_update_does_not_move_the_state_back_and_none_moves_the_issue() {
        String number = reported(hole());
        Map<String, String> newer = update(number, "FIXED", now.minusSeconds(60));
        Map<String, String> older = update(number, "OPEN", now.minusSeconds(600));
        older.put("description", "早先的话");
        post(UPDATES, newer).then().statusCode(200);
        post(UPDATES, older).then().statusCode(200);

        List<Map<String, Object>> noted = noted(newer);
        assertThat(noted).hasSize(2);
        assertThat(noted.get(0).get("facts")).asString().contains("fixed");
        assertThat(noted.get(1).get("facts")).asString().doesNotContain("status");
        get("/v2/requests/" + number + ".json?extensions=true")
                .then()
                .body("[0].status", equalTo("open"))
                .body("[0].extended_status", equalTo("for_triage"));
    }

    @Test
    void c54_states_are_understood_in_either_case_and_unknown_ones_are_400() {
        String number = reported(hole());
        for (String status : List.of("OPEN", "open", "NOT_COUNCILS_RESPONSIBILITY", "In_Progress", "UNCHANGED"))
            post(UPDATES, update(number, status, now)).then().statusCode(200);

        post(UPDATES, update(number, "BROKEN", now)).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"service_request_id", "update_id", "status", "updated_datetime", "description"})
    void a_missing_part_of_an_update_is_named(String name) {
        post(UPDATES, without(update(reported(hole()), "OPEN", now), name))
                .then()
                .statusCode(400)
                .body("description", contains(containsString(name)));
    }

    @Test
    void an_update_needs_a_key_a_time_with_its_zone_and_a_request_that_is_public() {
        String number = reported(hole());
        post(UPDATES, without(update(number, "OPEN", now), "api_key")).then().statusCode(403);
        post(UPDATES, update("1999-000000", "OPEN", now)).then().statusCode(404);
        Map<String, String> update = update(number, "OPEN", now);
        update.put("updated_datetime", "2005-01-04T09:00:00");
        post("/v2/servicerequestupdates.xml", update).then().statusCode(400);
    }

    @Test
    void at_the_test_endpoint_an_update_is_checked_and_not_kept() {
        Map<String, String> update = update(reported(hole()), "OPEN", now);
        post("/v2-test/servicerequestupdates.json", update).then().statusCode(200);

        assertThat(noted(update)).isEmpty();
    }

    private static List<String> list(Response told, String format, String path) {
        return format.equals("xml")
                ? told.xmlPath().getList(path)
                : told.jsonPath().getList(path);
    }

    private static Map<String, String> update(String number, String status, Instant at) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("api_key", CityApp.KEY);
        form.put("service_request_id", number);
        form.put("update_id", UUID.randomUUID().toString());
        form.put("status", status);
        form.put("updated_datetime", at.toString());
        form.put("description", "还是有坑");
        return form;
    }

    private List<Map<String, Object>> noted(Map<String, String> update) {
        return admin().get("/issues/" + issue(update.get("service_request_id")) + "/history")
                .path("findAll { it.act == 'open311-update' }");
    }

    private String signed(String number) {
        String id = issue(number);
        act(dispatcher(), id, "filing", Map.of("condition", "small")).statusCode(200);
        handOver(id);
        act(handler("dept-roads"), id, "signature", Map.of()).statusCode(200);
        return id;
    }

    /** Through returns, rework and a second round. */
    private String closedAndReopened() {
        String number = reported(hole());
        String id = issue(number);
        act(dispatcher(), id, "filing", Map.of("condition", "small")).statusCode(200);
        handOver(id);
        act(handler("dept-roads"), id, "return-request", Map.of("reasonCode", "not-ours"))
                .statusCode(200);
        act(dispatcher(), id, "return-decision", Map.of("approved", true)).statusCode(200);
        handOver(id);
        act(handler("dept-roads"), id, "signature", Map.of()).statusCode(200);
        rectify(id);
        act(inspector(), id, "verification", Map.of("passed", false)).statusCode(200);
        rectify(id);
        act(inspector(), id, "verification", Map.of("passed", true)).statusCode(200);
        act(duty(), id, "reopening", Map.of("reasonCode", "dispute")).statusCode(200);
        return number;
    }

    private static void handOver(String id) {
        act(dispatcher(), id, "hand-over", Map.of("unit", "dept-roads", "instruction", "请修补"))
                .statusCode(200);
    }

    private static void rectify(String id) {
        act(handler("dept-roads"), id, "rectification", Map.of("text", "已修补", "photos", List.of(photo("dept-roads"))))
                .statusCode(200);
    }

    private String issue(String number) {
        return database.row("SELECT id FROM issue WHERE number = ?", row -> row.getString(1), number)
                .orElseThrow();
    }
}
