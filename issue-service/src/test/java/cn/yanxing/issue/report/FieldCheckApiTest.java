package cn.yanxing.issue.report;

import static cn.yanxing.issue.Desk.act;
import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.as;
import static cn.yanxing.issue.Desk.dispatcher;
import static cn.yanxing.issue.Desk.inspector;
import static cn.yanxing.issue.Desk.key;
import static cn.yanxing.issue.Desk.photo;
import static cn.yanxing.issue.Desk.reported;
import static cn.yanxing.issue.Desk.resident;
import static cn.yanxing.issue.Desk.roadDamage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import cn.yanxing.contracts.IssueEvent.IssueFieldCheckAnswered;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk sends an inspector to look at a report, through the doors of the service. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class FieldCheckApiTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Map<String, ?> ANYBODY = Map.of("note", "请到现场核实");
    private static final Map<String, ?> FILING = Map.of("condition", "small");

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
    void an_inspector_is_sent_answers_once_and_the_desk_files() {
        String id = aResidentsReport();
        act(dispatcher(), id, "field-check", ANYBODY)
                .statusCode(200)
                .body("status", equalTo("REPORTED"))
                .body("fieldCheck.status", equalTo("ASKED"))
                .body("actions", hasItem("field-check-withdrawal"))
                .body("actions", not(hasItem("filing")));
        act(dispatcher(), id, "filing", FILING)
                .statusCode(422)
                .body("type", equalTo("/problems/field-check-on-the-way"));
        act(dispatcher(), id, "rejection", Map.of("reasonCode", "REJECTED", "note", "不属实"))
                .statusCode(422);
        act(dispatcher(), id, "field-check", ANYBODY)
                .statusCode(422)
                .body("type", equalTo("/problems/field-check-already-sent"));
        String seen = admin().get("/issues/" + id).header("ETag");

        answer(inspector(), id, found("CONFIRMED"))
                .statusCode(200)
                .body("fieldCheck.status", equalTo("ANSWERED"))
                .body("fieldCheck.answeredBy", equalTo("li.na"));
        answer(as("luo.cha", "team-2", Roles.INSPECTOR), id, found("NOT_FOUND"))
                .statusCode(422)
                .body("type", equalTo("/problems/field-check-none"));
        dispatcher()
                .header("Idempotency-Key", key())
                .header("If-Match", seen)
                .body(FILING)
                .post("/issues/" + id + "/filing")
                .then()
                .statusCode(412);
        act(dispatcher(), id, "filing", FILING).statusCode(200).body("status", equalTo("FILED"));

        assertThat(outbox.types(id))
                .containsExactly(
                        "issue.reported.v1",
                        "issue.field-check-requested.v1",
                        "issue.field-check-answered.v1",
                        "issue.filed.v1");
        IssueFieldCheckAnswered told =
                (IssueFieldCheckAnswered) outbox.events(id).get(2);
        assertThat(told.unit()).isEqualTo("team-1");
        assertThat(told.seenAt()).isBeforeOrEqualTo(told.dueAt());
        admin().get("/issues/" + id + "/history")
                .then()
                .body("act", hasItems("field-check", "field-check-answer"))
                .body("find { it.act == 'field-check' }.note", equalTo("请到现场核实"))
                .body("find { it.act == 'field-check-answer' }.facts.finding", equalTo("CONFIRMED"))
                .body("find { it.act == 'field-check-answer' }.photos", hasSize(1));
    }

    @Test
    void a_list_shows_what_waits_for_the_inspector_and_names_nobody_else() {
        String anybodys = aResidentsReport();
        String named = aResidentsReport();
        String own = reported(roadDamage());
        act(dispatcher(), anybodys, "field-check", ANYBODY).statusCode(200);
        act(dispatcher(), named, "field-check", Map.of("inspector", "luo.cha", "note", "请核实"))
                .statusCode(200);
        act(dispatcher(), own, "field-check", ANYBODY).statusCode(200);

        inspector()
                .get("/field-checks?limit=200")
                .then()
                .statusCode(200)
                .body("items.issueId", hasItem(anybodys))
                .body("items.issueId", not(hasItem(named)))
                .body("items.issueId", not(hasItem(own)))
                .body("items.find { it.issueId == '" + anybodys + "' }.dueAt", notNullValue());
        as("luo.cha", "team-2", Roles.INSPECTOR)
                .get("/field-checks?limit=200")
                .then()
                .body("items.issueId", hasItems(anybodys, named, own));
        as("wang.ge", "street-a", Roles.GRID_WORKER)
                .get("/field-checks?limit=200")
                .then()
                .body("items.issueId", hasItems(anybodys, own));
        as("wang.ge", "street-b", Roles.GRID_WORKER)
                .get("/field-checks?limit=200")
                .then()
                .body("items.issueId", not(hasItem(anybodys)));
        inspector().get("/field-checks?grid=grid-4&limit=200").then().body("items.issueId", not(hasItem(anybodys)));
        dispatcher().get("/field-checks").then().statusCode(403);
        int waiting = inspector().get("/todo").path("counts.field-check-answer");
        answer(inspector(), anybodys, found("CONFIRMED")).statusCode(200);
        inspector().get("/todo").then().body("counts.field-check-answer", equalTo(waiting - 1));
    }

    @Test
    void neither_the_reporter_nor_anybody_but_who_was_named_answers() {
        String own = reported(roadDamage());
        act(dispatcher(), own, "field-check", ANYBODY).statusCode(200);
        answer(inspector(), own, found("CONFIRMED"))
                .statusCode(422)
                .body("type", equalTo("/problems/field-check-by-its-reporter"));

        String named = aResidentsReport();
        act(dispatcher(), named, "field-check", Map.of("inspector", "luo.cha", "note", "请核实"))
                .statusCode(200);
        answer(inspector(), named, found("CONFIRMED"))
                .statusCode(422)
                .body("type", equalTo("/problems/field-check-of-another"));
        answer(as("wang.ge", "street-b", Roles.GRID_WORKER), named, found("CONFIRMED"))
                .statusCode(403);
        answer(dispatcher(), named, found("CONFIRMED")).statusCode(403);
        answer(as("luo.cha", "team-2", Roles.INSPECTOR), named, Map.of("finding", "OTHER", "photos", photos()))
                .statusCode(422)
                .body("type", equalTo("/problems/field-check-note-missing"));
        answer(as("luo.cha", "team-2", Roles.INSPECTOR), named, Map.of("finding", "CONFIRMED", "photos", List.of()))
                .statusCode(400);
    }

    @Test
    void the_desk_calls_an_inspector_off_and_sends_another() {
        String id = aResidentsReport();
        act(dispatcher(), id, "field-check", Map.of("inspector", "li.na", "note", "请核实"))
                .statusCode(200);

        act(dispatcher(), id, "field-check-withdrawal", Map.of("note", "换人核实"))
                .statusCode(200)
                .body("fieldCheck.status", equalTo("WITHDRAWN"))
                .body("actions", hasItems("field-check", "filing"));
        act(dispatcher(), id, "field-check", Map.of("inspector", "luo.cha", "note", "请核实"))
                .statusCode(200)
                .body("fieldCheck.inspector", equalTo("luo.cha"));
    }

    @Test
    void an_overdue_check_is_known_and_the_desk_need_not_wait_for_it() {
        Instant begin = clock.instant().minus(Duration.ofDays(10));
        clock.set(begin);
        String id = aResidentsReport();
        act(dispatcher(), id, "field-check", ANYBODY).statusCode(200);
        clock.set(begin.plus(Duration.ofMinutes(31)));

        await().atMost(SOON).until(() -> outbox.types(id).contains("issue.field-check-missed.v1"));
        inspector()
                .get("/field-checks?limit=200")
                .then()
                .body("items.find { it.issueId == '" + id + "' }.overdue", equalTo(true));
        act(dispatcher(), id, "filing", FILING)
                .statusCode(200)
                .body("status", equalTo("FILED"))
                .body("fieldCheck.status", equalTo("LAPSED"));
        answer(inspector(), id, found("CONFIRMED")).statusCode(422);
        assertThat(outbox.types(id).stream().filter("issue.field-check-missed.v1"::equals))
                .hasSize(1);
    }

    /** The desk is faster than the timer: that nobody came is told all the same, before it is filed. */
    @Test
    void that_nobody_came_is_told_however_fast_the_desk_is() {
        Instant begin = clock.instant().minus(Duration.ofDays(10));
        clock.set(begin);
        String id = aResidentsReport();
        act(dispatcher(), id, "field-check", ANYBODY).statusCode(200);
        clock.set(begin.plus(Duration.ofMinutes(30)));

        act(dispatcher(), id, "rejection", Map.of("reasonCode", "REJECTED", "note", "不属实"))
                .statusCode(200);
        assertThat(outbox.types(id)).endsWith("issue.field-check-missed.v1", "issue.rejected.v1");
    }

    /** In a month of its own, so that nothing else is counted. What nobody ends is due in the next month as well. */
    @Test
    void the_rate_counts_what_was_seen_in_time_by_what_was_due() {
        Instant month = LocalDate.of(2025, 5, 12)
                .atTime(10, 0)
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant();
        clock.set(month);
        String inTime = sentReport();
        String late = sentReport();
        String calledOff = sentReport();
        String calledOffLate = sentReport();
        String forgotten = sentReport();
        act(dispatcher(), calledOff, "field-check-withdrawal", Map.of("note", "不必了"))
                .statusCode(200);
        clock.set(month.plus(Duration.ofMinutes(50)));
        answer(
                        inspector(),
                        inTime,
                        Map.of(
                                "finding",
                                "CONFIRMED",
                                "photos",
                                photos(),
                                "seenAt",
                                month.plusSeconds(1_800).toString()))
                .statusCode(200);
        answer(inspector(), late, found("NOT_FOUND")).statusCode(200);
        act(dispatcher(), calledOffLate, "field-check-withdrawal", Map.of("note", "不必了"))
                .statusCode(200);

        String rate = "/indicators/field-check-on-time-rate";
        String may = "?from=2025-05-01&to=2025-06-01";
        dispatcher()
                .get(rate + may)
                .then()
                .body("readings[0].fraction", equalTo("1/4"))
                .body("readings[0].text", equalTo("25.00 %"));
        dispatcher().get(rate + "/numerator" + may).then().body("items.id", equalTo(List.of(inTime)));
        dispatcher()
                .get(rate + "/denominator" + may)
                .then()
                .body("items.id", hasSize(4))
                .body("items.id", hasItems(inTime, late, calledOffLate, forgotten));
        dispatcher().get(rate + "?from=2025-04-01&to=2025-05-01").then().body("readings[0].text", equalTo("—"));
        dispatcher()
                .get(rate + "/denominator?from=2025-06-01&to=2025-07-01")
                .then()
                .body("items.id", equalTo(List.of(forgotten)));
    }

    private String sentReport() {
        String id = aResidentsReport();
        act(dispatcher(), id, "field-check", ANYBODY).statusCode(200);
        return id;
    }

    private static String aResidentsReport() {
        return resident()
                .header("Idempotency-Key", key())
                .body(roadDamage())
                .post("/issues")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, ?> found(String finding) {
        return Map.of("finding", finding, "photos", photos());
    }

    private static List<String> photos() {
        return List.of(photo("team-1"));
    }

    private static ValidatableResponse answer(RequestSpecification who, String id, Map<String, ?> body) {
        return who.header("Idempotency-Key", key())
                .body(body)
                .post("/issues/" + id + "/field-check-answer")
                .then();
    }
}
