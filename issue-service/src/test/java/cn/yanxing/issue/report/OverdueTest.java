package cn.yanxing.issue.report;

import static cn.yanxing.issue.Desk.act;
import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.duty;
import static cn.yanxing.issue.Desk.handler;
import static cn.yanxing.issue.Desk.photo;
import static cn.yanxing.issue.Desk.signed;
import static cn.yanxing.issue.Desk.suspended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.yanxing.contracts.IssueEvent.IssueOverdue;
import cn.yanxing.contracts.IssueEvent.IssueResumed;
import cn.yanxing.contracts.IssueEvent.IssueWarned;
import cn.yanxing.issue.clock.Rung;
import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deadlines pass while the clock of the test moves. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class OverdueTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    /** The past, not the future: Kafka takes no record that is dated ahead of its own clock. */
    private static final Duration LONG_AGO = Duration.ofDays(10);

    @Inject
    TestRegister register;

    @Inject
    OutboxProbe outbox;

    @Inject
    MovableClock clock;

    @Inject
    EscalationService escalation;

    @Inject
    RequestService requests;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @AfterEach
    void time_goes_on() {
        clock.letGo();
    }

    @Test
    void a_passed_deadline_is_told_once_and_never_taken_back() {
        Instant begin = clock.instant().minus(LONG_AGO);
        clock.set(begin);
        String issue = signed("dept-roads");
        assertThat(outbox.types(issue)).endsWith("issue.signed.v1");
        clock.set(begin.plus(Duration.ofDays(5)).plus(Duration.ofMinutes(1)));

        await().atMost(SOON).until(() -> outbox.types(issue).contains("issue.overdue.v1"));
        admin().get("/issues/" + issue).then().body("overdue", equalTo(true)).body("wasOverdue", equalTo(true));
        admin().get("/issues?overdue=true&limit=200").then().body("items.id", hasItem(issue));
        act(handler("dept-roads"), issue, "rectification", Map.of("text", "好了", "photos", List.of(photo("dept-roads"))))
                .statusCode(200)
                .body("overdue", equalTo(false))
                .body("wasOverdue", equalTo(true));
        assertThat(outbox.types(issue))
                .containsExactly(
                        "issue.reported.v1",
                        "issue.filed.v1",
                        "issue.handed-over.v1",
                        "issue.signed.v1",
                        "issue.warned.v1",
                        "issue.warned.v1",
                        "issue.overdue.v1",
                        "issue.rectified.v1");
        IssueOverdue overdue = (IssueOverdue) outbox.events(issue).get(6);
        assertThat(overdue.unit()).isEqualTo("dept-roads");
        assertThat(overdue.round()).isEqualTo(1);
    }

    @Test
    void what_was_put_right_in_time_is_not_told_as_overdue() {
        clock.set(clock.instant().minus(LONG_AGO));
        String late = signed("dept-roads");
        String inTime = signed("dept-roads");
        act(
                        handler("dept-roads"),
                        inTime,
                        "rectification",
                        Map.of("text", "好了", "photos", List.of(photo("dept-roads"))))
                .statusCode(200);
        clock.letGo();

        await().atMost(SOON).until(() -> outbox.types(late).contains("issue.overdue.v1"));
        assertThat(outbox.types(inTime)).endsWith("issue.rectified.v1");
    }

    @Test
    void each_warning_comes_at_its_time_and_only_once_however_often_the_timer_rings() {
        Instant begin = clock.instant().minus(LONG_AGO);
        clock.set(begin);
        String issue = signed("dept-roads"); // five days

        clock.set(begin.plus(Duration.ofHours(61)));
        await().atMost(SOON).until(() -> warnings(issue).equals(List.of(50)));
        clock.set(begin.plus(Duration.ofHours(97)));
        await().atMost(SOON).until(() -> warnings(issue).equals(List.of(50, 80)));
        escalation.climb(UUID.fromString(issue), Rung.HALF);
        escalation.climb(UUID.fromString(issue), Rung.MOST);

        assertThat(warnings(issue)).containsExactly(50, 80);
        admin().get("/issues/" + issue + "/history")
                .then()
                .body("findAll { it.act == 'warning' }.facts.percent", equalTo(List.of(50, 80)));
    }

    @Test
    void an_extension_moves_the_timers_of_the_deadline() {
        Instant begin = clock.instant().minus(LONG_AGO);
        clock.set(begin);
        String issue = signed("dept-roads");
        Instant until = begin.plus(Duration.ofDays(8)).truncatedTo(ChronoUnit.SECONDS);
        act(
                        handler("dept-roads"),
                        issue,
                        "extension-request",
                        Map.of("reasonCode", "MATERIAL_LATE", "note", "等料", "until", until.toString()))
                .statusCode(200);
        act(duty(), issue, "extension-decision", Map.of("approved", true)).statusCode(200);

        String marker = signed("dept-roads");
        clock.set(begin.plus(Duration.ofDays(6)));
        await().atMost(SOON).until(() -> outbox.types(marker).contains("issue.overdue.v1"));
        assertThat(outbox.types(issue)).doesNotContain("issue.overdue.v1");
        clock.set(until.plusSeconds(1));
        await().atMost(SOON).until(() -> outbox.types(issue).contains("issue.overdue.v1"));
    }

    @Test
    void a_suspension_ends_by_itself_at_its_time_with_as_much_time_left_as_before() {
        Instant begin = clock.instant().minus(LONG_AGO);
        clock.set(begin);
        Instant until = begin.plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS);
        String issue = suspended("dept-roads", until);
        clock.set(until.plus(Duration.ofHours(3)));

        await().atMost(SOON).until(() -> outbox.types(issue).contains("issue.resumed.v1"));
        requests.endSuspension(UUID.fromString(issue));

        assertThat(outbox.types(issue)).doesNotContain("issue.overdue.v1").endsWith("issue.resumed.v1");
        IssueResumed resumed = (IssueResumed) outbox.events(issue).get(5);
        assertThat(resumed.resumedAt()).isEqualTo(until);
        assertThat(resumed.dueAt()).isAfterOrEqualTo(until.plus(Duration.ofDays(4)));
        admin().get("/issues/" + issue).then().body("status", equalTo("SIGNED")).body("clock.pauses", hasSize(1));
    }

    @Test
    void what_was_overdue_is_told_before_more_time_is_granted_and_stays_known() {
        Instant begin = clock.instant().minus(LONG_AGO);
        clock.set(begin);
        String issue = signed("dept-roads");
        String until = begin.plus(Duration.ofDays(9)).toString();
        act(
                        handler("dept-roads"),
                        issue,
                        "extension-request",
                        Map.of("reasonCode", "MATERIAL_LATE", "note", "等料", "until", until))
                .statusCode(200);
        clock.set(begin.plus(Duration.ofDays(6)));

        act(duty(), issue, "extension-decision", Map.of("approved", true))
                .statusCode(200)
                .body("overdue", equalTo(false))
                .body("wasOverdue", equalTo(true));
        assertThat(outbox.types(issue)).containsSubsequence("issue.overdue.v1", "issue.extended.v1");
        assertThat(outbox.types(issue).stream().filter("issue.overdue.v1"::equals))
                .hasSize(1);
    }

    private List<Integer> warnings(String issue) {
        return outbox.events(issue).stream()
                .flatMap(event -> event instanceof IssueWarned warned ? Stream.of(warned.percent()) : Stream.empty())
                .toList();
    }
}
