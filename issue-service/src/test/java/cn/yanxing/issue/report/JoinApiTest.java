package cn.yanxing.issue.report;

import static cn.yanxing.issue.Desk.act;
import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.dispatcher;
import static cn.yanxing.issue.Desk.handedOver;
import static cn.yanxing.issue.Desk.inspector;
import static cn.yanxing.issue.Desk.key;
import static cn.yanxing.issue.Desk.rectified;
import static cn.yanxing.issue.Desk.reported;
import static cn.yanxing.issue.Desk.resident;
import static cn.yanxing.issue.Desk.roadDamage;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.yanxing.issue.Desk;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One issue, many reporters, at the doors. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class JoinApiTest {

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
    void whoever_reported_keeps_their_receipt_and_follows_the_main_issue() {
        Response own =
                resident().header("Idempotency-Key", key()).body(roadDamage()).post("/issues");
        String report = own.path("id");
        String main = handedOver("dept-roads");
        String mainNumber = admin().get("/issues/" + main).path("number");

        join(report, main)
                .statusCode(200)
                .body("status", equalTo("DUPLICATE"))
                .body("mainIssue.number", equalTo(mainNumber))
                .body("mainIssue.status", equalTo("HANDED_OVER"))
                .body("actions", contains("separation"));

        track(own)
                .body("number", equalTo(own.path("number")))
                .body("joinedTo", equalTo(mainNumber))
                .body("status", equalTo("HANDED_OVER"))
                .body("unitName", equalTo("道路局"))
                .body("handedOverAt", notNullValue())
                .body("closedAt", nullValue());
        resident().get("/issues/" + report).then().statusCode(200).body("mainIssue.status", equalTo("HANDED_OVER"));
        resident().get("/issues/" + main).then().statusCode(403);
        assertThat(outbox.types(report)).containsExactly("issue.reported.v1", "issue.rejected.v1");
    }

    @Test
    void the_main_issue_knows_its_reports() {
        String main = handedOver("dept-roads");
        String one = reported(roadDamage());
        String other = reported(roadDamage());
        join(one, main).statusCode(200);
        join(other, main).statusCode(200);

        dispatcher().get("/issues/" + main + "/joined").then().body("id", contains(one, other));
        dispatcher().get("/issues/" + one + "/joined").then().body("$", empty());
        admin().get("/issues/" + main + "/history").then().body("act", hasItem("report-joined"));
        resident().get("/issues/" + main + "/joined").then().statusCode(403);
    }

    @Test
    void a_separated_report_is_what_it_was_and_goes_its_own_way() {
        Response own =
                resident().header("Idempotency-Key", key()).body(roadDamage()).post("/issues");
        String report = own.path("id");
        String main = handedOver("dept-roads");
        String reportedAt = admin().get("/issues/" + report).path("reportedAt");
        join(report, main).statusCode(200);

        act(dispatcher(), report, "separation", Map.of("note", "是两处坑"))
                .statusCode(200)
                .body("status", equalTo("REPORTED"))
                .body("mainIssue", nullValue())
                .body("closedAt", nullValue())
                .body("reportedAt", equalTo(reportedAt))
                .body("description", equalTo(own.path("description")))
                .body("actions", hasItem("filing"));

        track(own).body("joinedTo", nullValue()).body("status", equalTo("REPORTED"));
        act(dispatcher(), report, "filing", Map.of("condition", "small")).statusCode(200);
        track(own).body("status", equalTo("FILED"));
        dispatcher().get("/issues/" + main + "/joined").then().body("$", empty());
        assertThat(outbox.types(report))
                .containsExactly("issue.reported.v1", "issue.rejected.v1", "issue.separated.v1", "issue.filed.v1");
    }

    @Test
    void there_are_no_chains_and_no_circles() {
        String first = reported(roadDamage());
        String second = reported(roadDamage());
        String third = reported(roadDamage());
        join(first, second).statusCode(200);

        join(third, first).statusCode(422).body("type", equalTo("/problems/main-issue-is-joined"));
        join(second, third).statusCode(422).body("type", equalTo("/problems/others-are-joined"));
        join(second, first).statusCode(422).body("type", equalTo("/problems/others-are-joined"));
        join(third, third).statusCode(422).body("type", equalTo("/problems/joined-to-itself"));
        join(third, "01890000-0000-7000-8000-00000000ffff")
                .statusCode(422)
                .body("type", equalTo("/problems/main-issue-unknown"));
        admin().get("/issues/" + second).then().body("status", equalTo("REPORTED"));
    }

    @Test
    void what_came_back_after_the_closing_is_filed_anew() {
        String closed = rectified("dept-roads");
        String seenBefore = reported(roadDamage());
        act(inspector(), closed, "verification", Map.of("passed", true)).statusCode(200);

        join(reported(roadDamage()), closed)
                .statusCode(422)
                .body("type", equalTo("/problems/main-issue-closed-before"));
        join(seenBefore, closed).statusCode(200);
    }

    @Test
    void a_filed_issue_is_no_longer_joined_and_a_rejection_needs_another_reason() {
        String main = handedOver("dept-roads");
        String filed = reported(roadDamage());
        act(dispatcher(), filed, "filing", Map.of("condition", "small")).statusCode(200);

        join(filed, main).statusCode(409).body("from", equalTo("FILED"));
        act(dispatcher(), reported(roadDamage()), "rejection", Map.of("reasonCode", "DUPLICATE", "note", "重复"))
                .statusCode(400);
        act(resident(), reported(roadDamage()), "joining", Map.of("mainIssue", main))
                .statusCode(403);
        admin().get("/issues/" + main).then().body("actions", not(hasItem("joining")));
    }

    @Test
    void a_duplicate_of_an_older_system_points_at_nothing_and_stays_one() {
        Map<String, Object> row =
                new HashMap<>(Map.of("externalId", "7", "catalogueItem", "litter", "status", "closed"));
        row.putAll(Map.of("requestedAt", "2018-01-01T00:09:48-05:00", "updatedAt", "2018-01-02T21:16:34-05:00"));
        row.putAll(Map.of("closureCode", "Duplicate", "latitude", 26.89, "longitude", 112.61, "hasPhoto", false));
        admin().header("Idempotency-Key", key())
                .body(Map.of("source", "joining", "rows", List.of(row)))
                .post("/imports/issues")
                .then()
                .statusCode(200);
        String old = database.row(
                        "SELECT issue_id FROM import_row WHERE source = 'joining'", found -> found.getString(1))
                .orElseThrow();

        admin().get("/issues/" + old)
                .then()
                .body("status", equalTo("DUPLICATE"))
                .body("mainIssue", nullValue())
                .body("actions", empty());
        act(dispatcher(), old, "separation", Map.of("note", "拆分"))
                .statusCode(422)
                .body("type", equalTo("/problems/not-joined"));
    }

    @Test
    void of_two_who_join_two_reports_to_each_other_at_once_one_is_refused() throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(2);
        try {
            for (int attempt = 0; attempt < 5; attempt++) {
                String one = reported(roadDamage());
                String other = reported(roadDamage());

                List<Integer> answers = atOnce(desks, () -> joining(one, other), () -> joining(other, one));

                assertThat(answers).containsExactlyInAnyOrder(200, 422);
            }
        } finally {
            desks.shutdown();
        }
    }

    @Test
    void the_same_joining_sent_twice_is_one() {
        String main = handedOver("dept-roads");
        String report = reported(roadDamage());
        String key = key();

        for (int sending = 0; sending < 2; sending++)
            dispatcher()
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"0\"")
                    .body(Map.of("mainIssue", main))
                    .post("/issues/" + report + "/joining")
                    .then()
                    .statusCode(200);
        assertThat(outbox.types(report)).containsExactly("issue.reported.v1", "issue.rejected.v1");
    }

    private static List<Integer> atOnce(ExecutorService desks, Callable<Integer> one, Callable<Integer> other)
            throws Exception {
        Future<Integer> first = desks.submit(one);
        Future<Integer> second = desks.submit(other);
        return List.of(first.get(), second.get());
    }

    private static int joining(String report, String main) {
        return dispatcher()
                .header("Idempotency-Key", key())
                .header("If-Match", "\"0\"")
                .body(Map.of("mainIssue", main))
                .post("/issues/" + report + "/joining")
                .statusCode();
    }

    private static ValidatableResponse join(String report, String main) {
        return act(dispatcher(), report, "joining", Map.of("mainIssue", main, "note", "同一处"));
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
