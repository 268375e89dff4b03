package cn.yanxing.issue.report;

import static cn.yanxing.issue.Desk.act;
import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.as;
import static cn.yanxing.issue.Desk.dispatcher;
import static cn.yanxing.issue.Desk.duty;
import static cn.yanxing.issue.Desk.handedOver;
import static cn.yanxing.issue.Desk.handler;
import static cn.yanxing.issue.Desk.inspector;
import static cn.yanxing.issue.Desk.key;
import static cn.yanxing.issue.Desk.rectified;
import static cn.yanxing.issue.Desk.reported;
import static cn.yanxing.issue.Desk.resident;
import static cn.yanxing.issue.Desk.roadDamage;
import static cn.yanxing.issue.Desk.signed;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.yanxing.issue.Desk;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class IssueApiTest {

    @Inject
    TestRegister register;

    @Inject
    OutboxProbe outbox;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @Test
    void a_report_finds_its_grid_and_the_unit_that_the_register_suggests() {
        Response report =
                inspector().header("Idempotency-Key", key()).body(roadDamage()).post("/issues");

        report.then()
                .statusCode(201)
                .header("Location", matchesPattern("http://[^/]+/api/v1/issue/issues/[0-9a-f-]{36}"))
                .header("ETag", "\"0\"")
                .body("number", containsString("-"))
                .body("status", equalTo("REPORTED"))
                .body("source", equalTo("INSPECTOR"))
                .body("catalogueItemName", equalTo("路面破损"))
                .body("place.grid", equalTo("grid-1"))
                .body("streetName", equalTo("甲街道"))
                .body("communityName", equalTo("甲一社区"))
                .body("suggestedUnit", equalTo("dept-roads"))
                .body("suggestedUnitRule", equalTo("catalogue"))
                .body("suggestedUnitWhy", equalTo("道路局：目录规定“路面破损”全区由其负责"))
                .body("trackingCode", nullValue())
                .body("actions", empty());
        assertThat(outbox.types(report.path("id"))).containsExactly("issue.reported.v1");
    }

    @Test
    void where_the_item_names_no_unit_the_street_of_the_place_is_suggested() {
        Map<String, Object> litter = new HashMap<>(roadDamage());
        litter.put("catalogueItem", "litter");
        String id = reported(litter);

        admin().get("/issues/" + id)
                .then()
                .body("suggestedUnit", equalTo("street-a"))
                .body("suggestedUnitRule", equalTo("street"));
    }

    @Test
    void an_issue_goes_its_way_and_tells_it_step_by_step() {
        String id = rectified("dept-roads");
        act(inspector(), id, "verification", Map.of("passed", true, "note", "已修好"))
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("photosAfter", hasSize(1))
                .body("photosAfter[0].link", notNullValue());

        assertThat(outbox.types(id))
                .containsExactly(
                        "issue.reported.v1",
                        "issue.filed.v1",
                        "issue.handed-over.v1",
                        "issue.signed.v1",
                        "issue.rectified.v1",
                        "issue.closed.v1");
        admin().get("/issues/" + id + "/history")
                .then()
                .body("act", contains("report", "filing", "hand-over", "signature", "rectification", "verification"))
                .body("[4].photos", hasSize(1))
                .body("[5].toStatus", equalTo("CLOSED"));
    }

    @Test
    void a_deadline_shows_how_it_came_about() {
        admin().get("/issues/" + handedOver("dept-roads"))
                .then()
                .body("dueAt", notNullValue())
                .body("deadline.days", not(empty()))
                .body("overdue", equalTo(false));
    }

    @Test
    void each_caller_is_offered_what_they_may_do_now() {
        String id = handedOver("dept-roads");

        handler("dept-roads").get("/issues/" + id).then().body("actions", hasItems("signature", "return-request"));
        dispatcher().get("/issues/" + id).then().body("actions", contains("assistance", "urge"));
    }

    @Test
    void a_failed_check_sends_it_back_to_the_same_unit() {
        String id = rectified("dept-roads");

        act(inspector(), id, "verification", Map.of("passed", false, "note", "还有坑"))
                .statusCode(200)
                .body("status", equalTo("SIGNED"))
                .body("reworks", equalTo(1))
                .body("unit", equalTo("dept-roads"));
        assertThat(outbox.types(id)).endsWith("issue.verification-failed.v1");
    }

    @Test
    void a_checker_of_the_unit_that_put_it_right_is_refused_in_the_readers_language() {
        String id = rectified("dept-roads");
        var colleague = as("zhao.liu", "dept-roads", Roles.INSPECTOR);

        act(colleague.header("Accept-Language", "en"), id, "verification", Map.of("passed", true))
                .statusCode(422)
                .body("type", equalTo("/problems/checker-of-the-same-unit"))
                .body("detail", containsString("expected a checker of another unit"));
        act(as("zhao.liu", "dept-roads", Roles.INSPECTOR), id, "verification", Map.of("passed", true))
                .statusCode(422)
                .body("detail", containsString("核查人应来自其他单位"));
        assertThat(outbox.types(id)).endsWith("issue.rectified.v1");
    }

    @Test
    void a_return_is_asked_by_the_unit_and_decided_by_the_desk() {
        String id = handedOver("dept-roads");
        act(
                        handler("dept-roads"),
                        id,
                        "return-request",
                        Map.of("reasonCode", "not-our-duty", "suggestedUnit", "dept-parks"))
                .statusCode(200)
                .body("openRequest.suggestedUnit", equalTo("dept-parks"));

        act(dispatcher(), id, "return-decision", Map.of("approved", true, "note", "同意"))
                .statusCode(200)
                .body("status", equalTo("FILED"))
                .body("unit", nullValue())
                .body("actions", hasItem("hand-over"));
        assertThat(outbox.types(id)).endsWith("issue.returned.v1");
    }

    @Test
    void a_closed_issue_is_reopened_for_another_round() {
        String id = rectified("dept-roads");
        act(inspector(), id, "verification", Map.of("passed", true)).statusCode(200);

        act(duty(), id, "reopening", Map.of("reasonCode", "look-back", "note", "回头看不合格"))
                .statusCode(200)
                .body("status", equalTo("FILED"))
                .body("round", equalTo(2));
    }

    @Test
    void volunteers_are_asked_for() {
        String id = signed("dept-roads");

        act(handler("dept-roads"), id, "volunteers", help())
                .statusCode(200)
                .body("volunteersAskedAt", notNullValue())
                .body("actions", not(hasItem("volunteers")));
        assertThat(outbox.types(id)).endsWith("issue.volunteers-requested.v1");
    }

    @Test
    void an_illegal_step_is_a_conflict_that_names_the_way() {
        String id = reported(roadDamage());

        act(dispatcher(), id, "hand-over", Map.of("unit", "dept-roads", "instruction", "请修补"))
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("from", equalTo("REPORTED"))
                .body("to", equalTo("HANDED_OVER"))
                .body("allowed", hasItem("FILED"));
    }

    @Test
    void an_unknown_unit_is_refused_and_nothing_happens() {
        String id = reported(roadDamage());
        act(dispatcher(), id, "filing", Map.of("condition", "small")).statusCode(200);

        act(dispatcher(), id, "hand-over", Map.of("unit", "dept-nowhere", "instruction", "请修补"))
                .statusCode(422)
                .body("type", equalTo("/problems/unit-unknown"));
        assertThat(outbox.types(id)).endsWith("issue.filed.v1");
    }

    @Test
    void an_unknown_condition_is_refused() {
        act(dispatcher(), reported(roadDamage()), "filing", Map.of("condition", "huge"))
                .statusCode(422)
                .body("type", equalTo("/problems/condition-unknown"));
    }

    @Test
    void a_report_of_an_unknown_item_is_refused() {
        Map<String, Object> report = new HashMap<>(roadDamage());
        report.put("catalogueItem", "dragon");

        inspector()
                .header("Idempotency-Key", key())
                .body(report)
                .post("/issues")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/catalogue-item-unknown"));
    }

    @Test
    void a_report_without_a_place_has_the_wrong_shape() {
        inspector()
                .header("Idempotency-Key", key())
                .body(Map.of("catalogueItem", "litter", "description", " "))
                .post("/issues")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("longitude", "latitude", "description"));
    }

    @Test
    void too_many_photos_or_none_in_their_place_have_the_wrong_shape() {
        UUID photo = UUID.randomUUID();
        for (List<UUID> photos : List.of(Collections.nCopies(10, photo), Collections.<UUID>singletonList(null))) {
            Map<String, Object> report = new HashMap<>(roadDamage());
            report.put("photos", photos);

            inspector()
                    .header("Idempotency-Key", key())
                    .body(report)
                    .post("/issues")
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void another_units_issue_is_forbidden_and_so_is_one_that_does_not_exist() {
        String id = handedOver("dept-roads");

        act(handler("dept-parks"), id, "signature", Map.of()).statusCode(403);
        handler("dept-parks").get("/issues/" + id).then().statusCode(403);
        handler("dept-parks")
                .get("/issues/01890000-0000-7000-8000-00000000ffff")
                .then()
                .statusCode(403);
        admin().get("/issues/01890000-0000-7000-8000-00000000ffff").then().statusCode(404);
    }

    @Test
    void a_resident_does_not_file() {
        act(resident(), reported(roadDamage()), "filing", Map.of("condition", "small"))
                .statusCode(403);
    }

    @Test
    void a_decision_on_an_old_version_is_refused() {
        String id = reported(roadDamage());
        act(dispatcher(), id, "filing", Map.of("condition", "small")).statusCode(200);

        dispatcher()
                .header("Idempotency-Key", key())
                .header("If-Match", "\"0\"")
                .body(Map.of("unit", "dept-roads", "instruction", "请修补"))
                .post("/issues/" + id + "/hand-over")
                .then()
                .statusCode(412);
    }

    @Test
    void a_decision_says_on_which_version_it_was_made() {
        dispatcher()
                .header("Idempotency-Key", key())
                .body(Map.of("condition", "small"))
                .post("/issues/" + reported(roadDamage()) + "/filing")
                .then()
                .statusCode(428);
    }

    @Test
    void the_same_report_twice_is_one_issue() {
        String key = key();
        String first =
                report(key, roadDamage()).then().statusCode(201).extract().path("id");
        String second =
                report(key, roadDamage()).then().statusCode(201).extract().path("id");

        assertThat(second).isEqualTo(first);
        assertThat(outbox.types(first)).containsExactly("issue.reported.v1");
    }

    @Test
    void the_same_key_with_another_report_is_refused() {
        String key = key();
        report(key, roadDamage()).then().statusCode(201);
        Map<String, Object> another = new HashMap<>(roadDamage());
        another.put("description", "另一个坑");

        report(key, another).then().statusCode(422).body("type", equalTo("/problems/key-reused"));
    }

    @Test
    void a_report_without_a_key_is_refused() {
        inspector().body(roadDamage()).post("/issues").then().statusCode(400);
    }

    @Test
    void a_photo_that_nobody_uploaded_proves_nothing() {
        String id = signed("dept-roads");

        act(
                        handler("dept-roads"),
                        id,
                        "rectification",
                        Map.of("text", "好了", "photos", List.of("01890000-0000-7000-8000-0000000000aa")))
                .statusCode(422)
                .body("type", equalTo("/problems/photo-unknown"));
        act(handler("dept-roads"), id, "rectification", Map.of("text", "好了", "photos", List.of()))
                .statusCode(400);
    }

    @Test
    void a_resident_follows_their_report_by_number_and_code_without_a_name() {
        Map<String, Object> told = new HashMap<>(roadDamage());
        told.put("reporterName", "张三");
        told.put("reporterPhone", "13800001234");
        Response report = resident().header("Idempotency-Key", key()).body(told).post("/issues");
        String number = report.then().statusCode(201).extract().path("number");
        String code = report.path("trackingCode");

        given().basePath(Desk.ROOT)
                .queryParam("number", number)
                .queryParam("code", code.toLowerCase())
                .get("/public/track")
                .then()
                .statusCode(200)
                .body("status", equalTo("REPORTED"));
        given().basePath(Desk.ROOT)
                .queryParam("number", number)
                .queryParam("code", "WRONGCODE2")
                .get("/public/track")
                .then()
                .statusCode(404);
        assertThat(outbox.of(report.path("id")).get(0).payload()).doesNotContain("张三", "1380000");
        String history =
                admin().get("/issues/" + report.path("id") + "/history").asString();
        assertThat(history).doesNotContain("张三", "1380000", "zhang.san");
    }

    @Test
    void a_resident_sees_their_own_reports_only() {
        Response own =
                resident().header("Idempotency-Key", key()).body(roadDamage()).post("/issues");
        String other = reported(roadDamage());

        resident().get("/issues/" + own.path("id")).then().statusCode(200).body("trackingCode", nullValue());
        resident().get("/issues/" + other).then().statusCode(403);
        resident().get("/issues?limit=200").then().body("items.id", not(hasItem(other)));
    }

    private static Response report(String key, Map<String, Object> what) {
        return inspector().header("Idempotency-Key", key).body(what).post("/issues");
    }

    private static Map<String, Object> help() {
        return Map.of(
                "errandKind",
                "PRACTICAL_HELP",
                "people",
                3,
                "instruction",
                "清理杂物",
                "neededBy",
                Instant.parse("2099-01-01T00:00:00Z").toString());
    }
}
