package cn.yanxing.issue.report;

import static cn.yanxing.issue.Desk.act;
import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.as;
import static cn.yanxing.issue.Desk.duty;
import static cn.yanxing.issue.Desk.handler;
import static cn.yanxing.issue.Desk.photo;
import static cn.yanxing.issue.Desk.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.yanxing.contracts.IssueEvent.IssueEscalated;
import cn.yanxing.contracts.register.RegisterEntry.Charge;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stays overdue for a working day comes before the leader who answers for it, once. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class LeaderListTest {

    private static final String ROADS = "dept-roads";
    private static final Duration SOON = Duration.ofSeconds(30);

    /** Five days for the unit, then eight working hours in a week that may begin with a weekend. */
    private static final Duration DUE = Duration.ofDays(5);

    private static final Duration TOLD = Duration.ofDays(10);

    @Inject
    TestRegister register;

    @Inject
    OutboxProbe outbox;

    @Inject
    MovableClock clock;

    @Inject
    LeaderService leaders;

    private Instant begin = Instant.EPOCH;

    @BeforeEach
    void a_leader_is_in_charge_of_the_community() {
        register.put();
        register.put(List.of(new Charge("wu-990001001000", "wu", "吴联点", null, null, "990001001000", null, null)));
        begin = clock.instant().minus(Duration.ofDays(40));
        clock.set(begin);
    }

    @AfterEach
    void time_goes_on() {
        clock.letGo();
    }

    @Test
    void what_a_unit_leaves_overdue_is_put_before_its_leader_once_however_often_the_timer_rings() {
        String issue = signed(ROADS);
        clock.set(begin.plus(DUE).plus(Duration.ofMinutes(1)));
        await().atMost(SOON).until(() -> outbox.types(issue).contains("issue.overdue.v1"));
        leaders.tell(UUID.fromString(issue));
        leader("wu").get("/issues?leader=wu&limit=200").then().body("items.id", not(hasItem(issue)));

        clock.set(begin.plus(TOLD));
        CompletableFuture<Void> here = CompletableFuture.runAsync(() -> leaders.tell(UUID.fromString(issue)));
        CompletableFuture<Void> there = CompletableFuture.runAsync(() -> leaders.tell(UUID.fromString(issue)));
        CompletableFuture.allOf(here, there).join();
        String marker = signed(ROADS);
        clock.set(begin.plus(TOLD).plus(TOLD));
        await().atMost(SOON).until(() -> outbox.types(marker).contains("issue.escalated.v1"));

        assertThat(outbox.types(issue)).endsWith("issue.overdue.v1", "issue.escalated.v1");
        IssueEscalated told =
                (IssueEscalated) outbox.events(issue).get(outbox.events(issue).size() - 1);
        assertThat(told.charges()).containsExactly("wu-990001001000");
        leader("wu").get("/issues?leader=wu&status=open&limit=200").then().body("items.id", hasItem(issue));
        leader("li").get("/issues?leader=li&limit=200").then().body("items.id", not(hasItem(issue)));
        assertThat(leader("wu").get("/todo").<Integer>path("counts.leader-list"))
                .isPositive();
        admin().get("/issues/" + issue + "/history")
                .then()
                .body("findAll { it.act == 'leader-list' }", hasSize(1))
                .body("find { it.act == 'leader-list' }.facts.leaders", equalTo("吴联点"));
        act(leader("wu"), issue, "supervision", Map.of("note", "请局长今日到场督办")).statusCode(200);
        handler(ROADS)
                .get("/issues/" + issue + "/history")
                .then()
                .body("find { it.act == 'supervision' }.note", equalTo("请局长今日到场督办"));
    }

    @Test
    void what_was_put_right_or_got_more_time_before_does_not_come_to_the_leader() {
        String righted = signed(ROADS);
        String extended = signed(ROADS);
        Instant until = begin.plus(Duration.ofDays(20)).truncatedTo(ChronoUnit.SECONDS);
        act(handler(ROADS), extended, "extension-request", asking(until)).statusCode(200);
        clock.set(begin.plus(DUE).plus(Duration.ofMinutes(1)));
        for (String late : List.of(righted, extended))
            await().atMost(SOON).until(() -> outbox.types(late).contains("issue.overdue.v1"));
        act(handler(ROADS), righted, "rectification", Map.of("text", "好了", "photos", List.of(photo(ROADS))))
                .statusCode(200);
        act(duty(), extended, "extension-decision", Map.of("approved", true)).statusCode(200);

        clock.set(begin.plus(TOLD));
        leaders.tell(UUID.fromString(righted));
        leaders.tell(UUID.fromString(extended));
        assertThat(outbox.types(righted)).doesNotContain("issue.escalated.v1");
        assertThat(outbox.types(extended)).doesNotContain("issue.escalated.v1");
        clock.set(until.plus(TOLD).minus(DUE));
        await().atMost(SOON).until(() -> outbox.types(extended).contains("issue.escalated.v1"));
        assertThat(outbox.types(extended)).endsWith("issue.overdue.v1", "issue.escalated.v1");
    }

    private static RequestSpecification leader(String login) {
        return as(login, "centre", Roles.LEADER);
    }

    private static Map<String, ?> asking(Instant until) {
        return Map.of("reasonCode", "MATERIAL_LATE", "note", "等料", "until", until.toString());
    }
}
