package cn.yanxing.issue.report;

import static cn.yanxing.issue.Desk.act;
import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.as;
import static cn.yanxing.issue.Desk.dispatcher;
import static cn.yanxing.issue.Desk.duty;
import static cn.yanxing.issue.Desk.filed;
import static cn.yanxing.issue.Desk.handler;
import static cn.yanxing.issue.Desk.head;
import static cn.yanxing.issue.Desk.inspector;
import static cn.yanxing.issue.Desk.key;
import static cn.yanxing.issue.Desk.photo;
import static cn.yanxing.issue.Desk.rectified;
import static cn.yanxing.issue.Desk.signed;
import static cn.yanxing.issue.Desk.supervisor;
import static cn.yanxing.issue.Desk.suspended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.yanxing.contracts.IssueEvent.IssueExtended;
import cn.yanxing.contracts.IssueEvent.IssueResumed;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Extension, suspension, void, the fix on the spot, urge and supervision through the doors of the service. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class RequestApiTest {

    private static final String ROADS = "dept-roads";
    private static final Map<String, ?> YES = Map.of("approved", true, "note", "同意");

    @Inject
    TestRegister register;

    @Inject
    OutboxProbe outbox;

    @Inject
    Clock clock;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @Test
    void an_extension_is_asked_by_the_unit_and_granted_by_the_duty_officer() {
        String id = signed(ROADS);
        Instant until = inDays(20);
        act(handler(ROADS), id, "extension-request", extension(until))
                .statusCode(200)
                .body("openRequest.kind", equalTo("EXTENSION"))
                .body("openRequest.until", equalTo(until.toString()))
                .body("openRequest.approvalsNeeded", equalTo(1))
                .body("actions", not(hasItem("extension-request")));

        act(duty(), id, "extension-decision", YES)
                .statusCode(200)
                .body("status", equalTo("SIGNED"))
                .body("dueAt", equalTo(until.toString()))
                .body("clock.extendedUntil", equalTo(until.toString()))
                .body("clock.extensions", equalTo(1))
                .body("deadline.dueAt", equalTo(until.toString()))
                .body("openRequest", nullValue());
        IssueExtended told = (IssueExtended) outbox.events(id).get(4);
        assertThat(told.dueAt()).isEqualTo(until);
        assertThat(told.previousDueAt()).isBefore(until);
        admin().get("/issues/" + id + "/history")
                .then()
                .body("act", hasItem("extension-request"))
                .body("find { it.act == 'extension-request' }.facts.until", notNullValue())
                .body("find { it.act == 'extension-decision' }.facts.approved", equalTo(true));
    }

    @Test
    void a_second_extension_waits_for_a_second_approver_and_is_on_their_badge() {
        String id = signed(ROADS);
        act(handler(ROADS), id, "extension-request", extension(inDays(20))).statusCode(200);
        act(duty(), id, "extension-decision", YES).statusCode(200);
        act(handler(ROADS), id, "extension-request", extension(inDays(30)))
                .statusCode(200)
                .body("openRequest.approvalsNeeded", equalTo(2));

        act(duty(), id, "extension-decision", YES)
                .statusCode(200)
                .body("openRequest.endorsedBy", equalTo("duty"))
                .body("dueAt", equalTo(inDays(20).toString()))
                .body("actions", not(hasItem("extension-decision")));
        act(duty().header("Accept-Language", "en"), id, "extension-decision", YES)
                .statusCode(422)
                .body("type", equalTo("/problems/second-approver-needed"))
                .body("detail", containsString("expected another approver"));
        head().get("/todo").then().body("counts.extension-decision", greaterThanOrEqualTo(1));
        head().get("/issues/" + id).then().body("actions", hasItem("extension-decision"));
        act(head(), id, "extension-decision", YES)
                .statusCode(200)
                .body("dueAt", equalTo(inDays(30).toString()))
                .body("clock.extensions", equalTo(2));
        assertThat(outbox.types(id).stream().filter("issue.extended.v1"::equals))
                .hasSize(2);
    }

    @Test
    void of_two_who_decide_on_what_both_saw_one_is_told_to_look_again() {
        String id = signed(ROADS);
        act(handler(ROADS), id, "extension-request", extension(inDays(20))).statusCode(200);
        act(duty(), id, "extension-decision", YES).statusCode(200);
        act(handler(ROADS), id, "extension-request", extension(inDays(30))).statusCode(200);
        String seen = admin().get("/issues/" + id).header("ETag");

        decide(id, seen, "duty", Roles.DUTY_OFFICER, true, 200);
        decide(id, seen, "head", Roles.CENTRE_HEAD, false, 412);
    }

    @Test
    void neither_the_unit_nor_the_dispatcher_grants_more_time() {
        String id = signed(ROADS);
        act(handler(ROADS), id, "extension-request", extension(inDays(20))).statusCode(200);

        act(handler(ROADS), id, "extension-decision", YES).statusCode(403);
        act(dispatcher(), id, "extension-decision", YES).statusCode(403);
        act(as("handler-of-dept-roads", ROADS, Roles.DUTY_OFFICER), id, "extension-decision", YES)
                .statusCode(422)
                .body("type", equalTo("/problems/decider-asked-for-it"));
    }

    @Test
    void a_time_that_is_too_early_or_too_late_is_refused_with_what_was_expected() {
        String id = signed(ROADS);

        act(handler(ROADS), id, "extension-request", extension(inDays(1)))
                .statusCode(422)
                .body("type", equalTo("/problems/until-out-of-range"))
                .body("facts.after", notNullValue());
        act(handler(ROADS), id, "suspension-request", suspension(inDays(-1))).statusCode(422);
        act(handler(ROADS), id, "suspension-request", suspension(inDays(800))).statusCode(422);
        act(handler(ROADS), id, "suspension-request", Map.of("reasonCode", "SEASON", "note", "x"))
                .statusCode(400);
    }

    @Test
    void a_suspended_issue_shows_until_when_and_goes_on_when_its_unit_says_so() {
        Instant until = inDays(90);
        String id = suspended(ROADS, until);
        admin().get("/issues/" + id)
                .then()
                .body("status", equalTo("SUSPENDED"))
                .body("suspendedUntil", equalTo(until.toString()))
                .body("clock.standsSince", notNullValue())
                .body("overdue", equalTo(false));

        act(handler(ROADS), id, "resumption", Map.of("note", "提前施工"))
                .statusCode(200)
                .body("status", equalTo("SIGNED"))
                .body("suspendedUntil", nullValue())
                .body("clock.standsSince", nullValue())
                .body("clock.pauses", hasSize(1));
        assertThat(outbox.types(id)).endsWith("issue.suspended.v1", "issue.resumed.v1");
        assertThat(((IssueResumed) outbox.events(id).get(5)).resumedAt()).isBefore(until);
    }

    @Test
    void a_refused_suspension_leaves_the_unit_at_it() {
        String id = signed(ROADS);
        act(handler(ROADS), id, "suspension-request", suspension(inDays(90))).statusCode(200);

        act(duty(), id, "suspension-decision", Map.of("approved", false, "note", "不具备条件"))
                .statusCode(200)
                .body("status", equalTo("SIGNED"))
                .body("openRequest", nullValue());
        assertThat(outbox.types(id)).endsWith("issue.signed.v1");
    }

    @Test
    void only_the_duty_officer_declares_an_issue_void_and_never_after_it_was_closed() {
        Map<String, ?> mistake = Map.of("reasonCode", "FILED_IN_ERROR", "note", "误立");
        String id = signed(ROADS);
        act(dispatcher(), id, "voiding", mistake).statusCode(403);
        act(head(), id, "voiding", mistake).statusCode(403);
        act(duty(), id, "voiding", mistake)
                .statusCode(200)
                .body("status", equalTo("VOID"))
                .body("actions", empty());
        assertThat(outbox.types(id)).endsWith("issue.voided.v1");

        String closed = rectified(ROADS);
        act(inspector(), closed, "verification", Map.of("passed", true)).statusCode(200);
        act(duty(), closed, "voiding", mistake).statusCode(422).body("type", equalTo("/problems/void-after-closing"));
        act(duty(), closed, "reopening", Map.of("reasonCode", "look-back")).statusCode(200);
        act(duty().header("Accept-Language", "en"), closed, "voiding", mistake)
                .statusCode(422)
                .body("type", equalTo("/problems/void-after-closing"))
                .body("detail", containsString("never closed"));
    }

    @Test
    void what_is_put_right_on_the_spot_is_closed_with_both_photos() {
        String id = filed();
        Map<String, ?> fix =
                Map.of("text", "当场清走", "before", List.of(photo("team-1")), "after", List.of(photo("team-2")));

        act(inspector(), id, "on-the-spot-fix", Map.of("text", "当场清走", "before", List.of(), "after", List.of()))
                .statusCode(400);
        act(inspector(), id, "on-the-spot-fix", fix)
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("photosBefore", hasSize(1))
                .body("photosAfter", hasSize(1))
                .body("rectifiedAt", notNullValue());
        assertThat(outbox.types(id)).endsWith("issue.fixed-on-the-spot.v1");
        admin().get("/issues/" + id + "/history")
                .then()
                .body("act", hasItem("on-the-spot-finding"))
                .body("find { it.act == 'on-the-spot-fix' }.photos", hasSize(1));
        act(duty(), id, "reopening", Map.of("reasonCode", "look-back"))
                .statusCode(200)
                .body("status", equalTo("FILED"));
    }

    @Test
    void a_photo_that_nobody_uploaded_shows_no_fix() {
        act(
                        inspector(),
                        filed(),
                        "on-the-spot-fix",
                        Map.of(
                                "text",
                                "当场清走",
                                "before",
                                List.of(photo("team-1")),
                                "after",
                                List.of("01890000-0000-7000-8000-0000000000aa")))
                .statusCode(422)
                .body("type", equalTo("/problems/photo-unknown"));
    }

    @Test
    void a_unit_is_urged_and_supervised_and_reads_it_in_the_history() {
        String id = signed(ROADS);
        act(dispatcher(), id, "urge", Map.of("note", "市民再次来电")).statusCode(200).body("attention.urges", equalTo(1));
        act(dispatcher(), id, "urge", Map.of("note", "又来电了"))
                .statusCode(422)
                .body("type", equalTo("/problems/urged-just-now"));
        act(supervisor(), id, "supervision", Map.of("note", "今日办结"))
                .statusCode(200)
                .body("attention.supervisions", equalTo(1));

        assertThat(outbox.types(id)).endsWith("issue.urged.v1", "issue.supervised.v1");
        handler(ROADS)
                .get("/issues/" + id + "/history")
                .then()
                .body("find { it.act == 'supervision' }.note", equalTo("今日办结"));
    }

    private static void decide(String id, String tag, String who, String role, boolean approved, int status) {
        as(who, "centre", role)
                .header("Idempotency-Key", key())
                .header("If-Match", tag)
                .body(Map.of("approved", approved))
                .post("/issues/" + id + "/extension-decision")
                .then()
                .statusCode(status);
    }

    private Instant inDays(int days) {
        return clock.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(days));
    }

    private static Map<String, ?> extension(Instant until) {
        return Map.of("reasonCode", "MATERIAL_LATE", "note", "等料", "until", until.toString());
    }

    private static Map<String, ?> suspension(Instant until) {
        return Map.of("reasonCode", "SEASON", "note", "开春施工", "until", until.toString());
    }
}
