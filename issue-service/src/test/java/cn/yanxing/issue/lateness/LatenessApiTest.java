package cn.yanxing.issue.lateness;

import static cn.yanxing.issue.Desk.act;
import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.as;
import static cn.yanxing.issue.Desk.dispatcher;
import static cn.yanxing.issue.Desk.duty;
import static cn.yanxing.issue.Desk.handler;
import static cn.yanxing.issue.Desk.inspector;
import static cn.yanxing.issue.Desk.key;
import static cn.yanxing.issue.Desk.photo;
import static cn.yanxing.issue.Desk.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.yanxing.contracts.IssueEvent.IssueExempted;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A unit appeals against a lateness; the lateness stays, whatever is decided. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class LatenessApiTest {

    private static final String ROADS = "dept-roads";
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Map<String, ?> UPHELD = Map.of("upheld", true, "note", "停电属实");
    private static final Map<String, ?> REFUSED = Map.of("upheld", false, "note", "理由不成立");

    @Inject
    TestRegister register;

    @Inject
    OutboxProbe outbox;

    @Inject
    MovableClock clock;

    private Instant begin = Instant.EPOCH;

    @BeforeEach
    void the_register_is_there() {
        register.put();
        begin = clock.instant().minus(Duration.ofDays(60));
    }

    @AfterEach
    void time_goes_on() {
        clock.letGo();
    }

    @Test
    void an_upheld_appeal_is_told_and_leaves_the_lateness_known() {
        String issue = late();
        String lateness = latenessOf(issue);
        String evidence = photo(ROADS);

        says(handler(ROADS), lateness, "appeal", appeal(List.of(evidence)))
                .statusCode(200)
                .body("appeal.status", equalTo("ASKED"))
                .body("photos", hasSize(1))
                .body("actions", contains("appeal-withdrawal"));
        duty().get("/latenesses?appeal=ASKED&limit=200").then().body("items.id", hasItem(lateness));
        int waiting = duty().get("/todo").path("counts.appeal-decision");
        assertThat(waiting).isPositive();
        says(duty(), lateness, "appeal-decision", UPHELD)
                .statusCode(200)
                .body("appeal.status", equalTo("APPROVED"))
                .body("appeal.decidedBy", equalTo("duty"));
        duty().get("/todo").then().body("counts.appeal-decision", equalTo(waiting - 1));

        IssueExempted told =
                (IssueExempted) outbox.events(issue).get(outbox.events(issue).size() - 1);
        assertThat(told.unit()).isEqualTo(ROADS);
        assertThat(told.reasonCode()).isEqualTo("FORCE_MAJEURE");
        assertThat(told.dueAt().toString())
                .isEqualTo(duty().get("/latenesses?issue=" + issue).path("items[0].dueAt"));
        admin().get("/issues/" + issue).then().body("wasOverdue", equalTo(true));
        admin().get("/issues/" + issue + "/history")
                .then()
                .body("find { it.act == 'appeal' }.photos", hasSize(1))
                .body("find { it.act == 'appeal' }.facts.reasonCode", equalTo("FORCE_MAJEURE"))
                .body("find { it.act == 'appeal-decision' }.facts.approved", equalTo(true))
                .body("find { it.act == 'appeal-decision' }.note", equalTo("停电属实"));
    }

    @Test
    void a_refused_appeal_changes_nothing_and_is_the_last_word() {
        String issue = late();
        String lateness = latenessOf(issue);
        says(handler(ROADS), lateness, "appeal", appeal(List.of())).statusCode(200);

        says(duty(), lateness, "appeal-decision", REFUSED)
                .statusCode(200)
                .body("appeal.status", equalTo("REFUSED"))
                .body("actions", empty());

        assertThat(outbox.types(issue)).doesNotContain("issue.exempted.v1");
        says(duty(), lateness, "appeal-decision", UPHELD).statusCode(409);
        says(handler(ROADS), lateness, "appeal", appeal(List.of()))
                .statusCode(422)
                .body("type", equalTo("/problems/appeal-made-before"));
    }

    @Test
    void an_appeal_is_taken_back_by_its_unit_while_nobody_has_decided() {
        String issue = late();
        String lateness = latenessOf(issue);
        says(handler(ROADS), lateness, "appeal-withdrawal", Map.of())
                .statusCode(422)
                .body("type", equalTo("/problems/appeal-none"));
        says(handler(ROADS), lateness, "appeal", appeal(List.of())).statusCode(200);
        says(handler("dept-parks"), lateness, "appeal-withdrawal", Map.of()).statusCode(403);
        says(duty(), lateness, "appeal-withdrawal", Map.of()).statusCode(403);
        int waiting = duty().get("/todo").path("counts.appeal-decision");

        says(handler(ROADS), lateness, "appeal-withdrawal", Map.of())
                .statusCode(200)
                .body("appeal.status", equalTo("WITHDRAWN"))
                .body("actions", empty());

        duty().get("/todo").then().body("counts.appeal-decision", equalTo(waiting - 1));
        says(duty(), lateness, "appeal-decision", UPHELD).statusCode(409);
        says(handler(ROADS), lateness, "appeal-withdrawal", Map.of()).statusCode(409);
        says(handler(ROADS), lateness, "appeal", appeal(List.of()))
                .statusCode(422)
                .body("type", equalTo("/problems/appeal-made-before"));
        assertThat(outbox.types(issue)).doesNotContain("issue.exempted.v1");
        admin().get("/issues/" + issue + "/history")
                .then()
                .body("find { it.act == 'appeal-withdrawal' }.facts.unit", equalTo(ROADS));
    }

    @Test
    void what_was_decided_is_not_taken_back() {
        String lateness = latenessOf(late());
        says(handler(ROADS), lateness, "appeal", appeal(List.of())).statusCode(200);
        says(duty(), lateness, "appeal-decision", UPHELD).statusCode(200);

        says(handler(ROADS), lateness, "appeal-withdrawal", Map.of()).statusCode(409);
    }

    @Test
    void neither_another_unit_appeals_nor_the_own_one_decides() {
        String lateness = latenessOf(late());

        says(handler("dept-parks"), lateness, "appeal", appeal(List.of())).statusCode(403);
        says(duty(), lateness, "appeal", appeal(List.of())).statusCode(403);
        says(duty(), lateness, "appeal-decision", UPHELD)
                .statusCode(422)
                .body("type", equalTo("/problems/appeal-none"));
        says(handler(ROADS), lateness, "appeal", appeal(List.of())).statusCode(200);
        says(handler(ROADS), lateness, "appeal-decision", UPHELD).statusCode(403);
        says(as("zhao.officer", ROADS, Roles.DUTY_OFFICER), lateness, "appeal-decision", UPHELD)
                .statusCode(422)
                .body("type", equalTo("/problems/appeal-decider-of-the-same-unit"));
        handler("dept-parks")
                .get("/latenesses?unit=" + ROADS + "&limit=200")
                .then()
                .body("items.id", not(hasItem(lateness)))
                .body("items.unit", everyItem(equalTo("dept-parks")));
    }

    /** Closed at 09:00 of a working day or of any other: five working days later the time is over. */
    @Test
    void the_time_for_an_appeal_begins_again_when_the_round_is_closed_and_runs_out() {
        String issue = late();
        String lateness = latenessOf(issue);
        clock.set(begin.plus(Duration.ofDays(30)));
        says(handler(ROADS), lateness, "appeal", appeal(List.of()))
                .statusCode(422)
                .body("type", equalTo("/problems/appeal-too-late"));

        act(handler(ROADS), issue, "rectification", Map.of("text", "好了", "photos", List.of(photo(ROADS))))
                .statusCode(200);
        act(inspector(), issue, "verification", Map.of("passed", true)).statusCode(200);
        String until = handler(ROADS)
                .get("/latenesses?issue=" + issue)
                .then()
                .body("items[0].actions", contains("appeal"))
                .extract()
                .path("items[0].appealUntil");
        clock.set(Instant.parse(until).plusMillis(1));
        handler(ROADS).get("/latenesses?issue=" + issue).then().body("items[0].actions", empty());
        says(handler(ROADS), lateness, "appeal", appeal(List.of())).statusCode(422);
        clock.set(Instant.parse(until));
        says(handler(ROADS), lateness, "appeal", appeal(List.of())).statusCode(200);
    }

    @Test
    void a_unit_finds_its_lateness_although_another_unit_has_the_issue_now() {
        String issue = late();
        act(handler(ROADS), issue, "return-request", Map.of("reasonCode", "not-our-duty"))
                .statusCode(200);
        act(dispatcher(), issue, "return-decision", Map.of("approved", true)).statusCode(200);
        act(dispatcher(), issue, "hand-over", Map.of("unit", "dept-parks", "instruction", "请处理"))
                .statusCode(200);

        handler(ROADS).get("/issues/" + issue).then().statusCode(403);
        says(handler(ROADS), latenessOf(issue), "appeal", appeal(List.of())).statusCode(200);
    }

    @Test
    void a_photo_that_nobody_uploaded_shows_nothing() {
        String lateness = latenessOf(late());

        says(handler(ROADS), lateness, "appeal", appeal(List.of("01890000-0000-7000-8000-0000000000aa")))
                .statusCode(422)
                .body("type", equalTo("/problems/photo-unknown"));
        duty().get("/latenesses?limit=200")
                .then()
                .body("items.find { it.id == '" + lateness + "' }.appeal", nullValue());
    }

    /** With a deadline that passed a minute ago, and was told. */
    private String late() {
        clock.set(begin);
        String issue = signed(ROADS);
        clock.set(begin.plus(Duration.ofDays(5)).plus(Duration.ofMinutes(1)));
        await().atMost(SOON).until(() -> outbox.types(issue).contains("issue.overdue.v1"));
        return issue;
    }

    private static String latenessOf(String issue) {
        return duty().get("/latenesses?issue=" + issue)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].unit", equalTo(ROADS))
                .extract()
                .path("items[0].id");
    }

    private static Map<String, ?> appeal(List<String> photos) {
        return Map.of("reasonCode", "FORCE_MAJEURE", "note", "全区停电", "photos", photos);
    }

    private static ValidatableResponse says(
            RequestSpecification who, String lateness, String act, Map<String, ?> body) {
        return who.header("Idempotency-Key", key())
                .body(body)
                .post("/latenesses/" + lateness + "/" + act)
                .then();
    }
}
