package cn.yanxing.issue.report;

import static cn.yanxing.issue.Desk.act;
import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.handler;
import static cn.yanxing.issue.Desk.photo;
import static cn.yanxing.issue.Desk.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.yanxing.contracts.IssueEvent.IssueOverdue;
import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
        clock.set(clock.instant().minus(LONG_AGO));
        String issue = signed("dept-roads");
        assertThat(outbox.types(issue)).endsWith("issue.signed.v1");
        clock.letGo();

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
                        "issue.overdue.v1",
                        "issue.rectified.v1");
        IssueOverdue overdue = (IssueOverdue) outbox.events(issue).get(4);
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
}
