package cn.yanxing.hotline.order;

import static cn.yanxing.hotline.Desk.act;
import static cn.yanxing.hotline.Desk.acts;
import static cn.yanxing.hotline.Desk.caller;
import static cn.yanxing.hotline.Desk.dispatched;
import static cn.yanxing.hotline.Desk.dispatcher;
import static cn.yanxing.hotline.Desk.handler;
import static cn.yanxing.hotline.Desk.read;
import static cn.yanxing.hotline.Desk.reviewer;
import static cn.yanxing.hotline.Desk.to;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import cn.yanxing.contracts.IssueEvent.IssueClosed;
import cn.yanxing.contracts.IssueEvent.IssueHandedOver;
import cn.yanxing.contracts.IssueEvent.IssueOverdue;
import cn.yanxing.contracts.IssueEvent.IssueRectified;
import cn.yanxing.contracts.IssueEvent.IssueReported;
import cn.yanxing.contracts.IssueEvent.IssueReturned;
import cn.yanxing.contracts.IssueEvent.IssueSigned;
import cn.yanxing.contracts.IssueEvent.IssueVerificationFailed;
import cn.yanxing.contracts.IssueEvent.Source;
import cn.yanxing.contracts.OrderEvent.OrderDispatched;
import cn.yanxing.contracts.OrderEvent.OrderReplied;
import cn.yanxing.contracts.Place;
import cn.yanxing.contracts.VolunteerEvent.ErrandCompleted;
import cn.yanxing.contracts.VolunteerEvent.ErrandLapsed;
import cn.yanxing.contracts.VolunteerEvent.ErrandOffered;
import cn.yanxing.kit.testing.EventFeed;
import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class ListenersTest {

    private static final Instant MONDAY_NINE = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant DUE = MONDAY_NINE.plus(Duration.ofDays(5));
    private static final Place MARKET = new Place(112.61, 26.89, "990001000000", "990001001000", "grid-1", null);

    @Inject
    TestRegister register;

    @Inject
    MovableClock clock;

    @Inject
    EventFeed feed;

    @Inject
    OutboxProbe outbox;

    private final UUID issue = UUID.randomUUID();
    private final UUID errand = UUID.randomUUID();
    private final UUID photo = UUID.randomUUID();

    @BeforeEach
    void monday_morning_in_testonia() {
        register.put();
        clock.set(MONDAY_NINE);
    }

    @AfterEach
    void the_clock_runs_again() {
        clock.letGo();
    }

    @Test
    void the_field_work_of_an_order_is_told_by_its_issue() {
        UUID order = anOrderInTheField();
        feed.tell(signed(order, 1), 2);
        feed.tell(rectified(order, 1), 3);
        feed.tell(closed(order, 1), 4);

        awaitStatus(order, "PENDING_REVIEW");

        read(order.toString())
                .then()
                .body("issueId", equalTo(issue.toString()))
                .body("photos.id", hasItems(photo.toString()))
                .body("photos.service", hasItems("issue"));
        assertThat(outbox.types(order)).endsWith("order.dispatched.v1", "order.signed.v1", "order.replied.v1");
        assertThat(((OrderReplied) last(order)).repliedAt()).isEqualTo(after(2));
    }

    @Test
    void told_twice_it_happened_once() {
        UUID order = anOrderInTheField();
        var envelope = feed.tell(signed(order, 1), 2);
        feed.repeat(signed(order, 1), envelope);
        feed.tell(closed(order, 1), 3);

        awaitStatus(order, "PENDING_REVIEW");

        assertThat(outbox.types(order)).containsOnlyOnce("order.signed.v1");
        assertThat(acts(order.toString())).containsOnlyOnce("issue-signed");
    }

    @Test
    void what_comes_too_early_waits_for_what_was_missing() {
        UUID order = UUID.fromString(dispatched("FIELD"));
        feed.tell(closed(order, 1), 3);
        feed.tell(signed(order, 1), 2);
        feed.tell(reported(order), 1);

        awaitStatus(order, "PENDING_REVIEW");

        assertThat(acts(order.toString())).endsWith("issue-opened", "issue-signed", "issue-closed");
    }

    @Test
    void an_issue_that_is_handed_back_takes_its_order_with_it_and_leads_it_to_the_next_unit() {
        UUID order = anOrderInTheField();
        feed.tell(new IssueReturned(issue, "dept-roads", 1, "NOT_OURS", order, after(1)), 2);
        awaitStatus(order, "PENDING_DISPATCH");

        feed.tell(new IssueHandedOver(issue, "dept-parks", 1, "请园林局处理", MARKET, order, after(2), DUE), 3);
        awaitStatus(order, "DISPATCHED");

        assertThat(((OrderDispatched) last(order)).unit()).isEqualTo("dept-parks");
    }

    @Test
    void an_order_dispatched_elsewhere_meanwhile_stays_there() {
        UUID order = anOrderInTheField();
        feed.tell(new IssueReturned(issue, "dept-roads", 1, "NOT_OURS", order, after(1)), 2);
        awaitStatus(order, "PENDING_DISPATCH");
        act(dispatcher(), order.toString(), "dispatch", to("dept-parks", "DESK"));

        feed.tell(new IssueReturned(issue, "dept-roads", 1, "NOT_OURS", order, after(3)), 3);
        feed.tell(closed(order, 1), 4);
        awaitAct(order, "issue-closed");

        read(order.toString()).then().body("status", equalTo("DISPATCHED")).body("unit", equalTo("dept-parks"));
    }

    @Test
    void a_failed_verification_and_a_missed_limit_of_the_issue_are_noted() {
        UUID order = anOrderInTheField();
        feed.tell(signed(order, 1), 2);
        feed.tell(rectified(order, 1), 3);
        feed.tell(new IssueVerificationFailed(issue, "dept-roads", 1, "team-1", 1, order, after(3), DUE), 4);
        feed.tell(new IssueOverdue(issue, "dept-roads", 1, order, DUE, DUE), 5);
        awaitAct(order, "issue-overdue");

        read(order.toString()).then().body("status", equalTo("IN_PROGRESS"));
        assertThat(acts(order.toString())).contains("issue-verification-failed");
    }

    @Test
    void a_second_round_takes_the_issue_up_again_and_comes_back_by_it() {
        UUID order = anOrderInTheField();
        feed.tell(signed(order, 1), 2);
        feed.tell(closed(order, 1), 3);
        awaitStatus(order, "PENDING_REVIEW");
        act(reviewer(), order.toString(), "review", Map.of("passed", true));
        act(caller(), order.toString(), "call-back", Map.of("solved", false, "satisfaction", "DISSATISFIED"));

        assertThat(outbox.events(order).stream().filter(OrderDispatched.class::isInstance))
                .extracting(event -> ((OrderDispatched) event).round())
                .containsExactly(1, 2);
        assertThat(acts(order.toString())).endsWith("call-back", "field-round");
        feed.tell(signed(order, 2), 4);
        feed.tell(closed(order, 2), 5);
        awaitStatus(order, "PENDING_REVIEW");
    }

    @Test
    void an_issue_handed_on_in_the_second_round_keeps_the_limit_of_the_second_round() {
        UUID order = returnedInTheSecondRound();

        feed.tell(new IssueHandedOver(issue, "dept-parks", 2, "请园林局处理", MARKET, order, after(6), DUE), 5);
        awaitStatus(order, "DISPATCHED");

        read(order.toString()).then().body("handleDueAt", equalTo("2026-03-05T10:00:00Z"));
    }

    @Test
    void a_dispatch_in_the_second_round_keeps_the_limit_of_the_second_round() {
        UUID order = returnedInTheSecondRound();

        act(dispatcher(), order.toString(), "dispatch", to("dept-parks", "DESK"))
                .then()
                .body("handleDueAt", equalTo("2026-03-05T10:00:00Z"));
    }

    @Test
    void volunteers_finish_an_order_that_nobody_signed() {
        UUID order = UUID.fromString(dispatched("VOLUNTEER"));
        feed.tell(new ErrandOffered(errand, "E-1", "PRACTICAL_HELP", 1, MARKET, null, order, after(0), after(8)), 1);
        feed.tell(completed(order), 2);

        awaitStatus(order, "PENDING_REVIEW");

        read(order.toString())
                .then()
                .body("errandId", equalTo(errand.toString()))
                .body("photos.service", hasItems("volunteer"));
    }

    @Test
    void both_ends_at_once_leave_one_reply() {
        UUID order = UUID.fromString(dispatched("VOLUNTEER"));
        act(handler("dept-roads"), order.toString(), "signature", null);
        act(handler("dept-roads"), order.toString(), "reply", Map.of("text", "我单位已自行办结。"));

        feed.tell(completed(order), 1);
        awaitAct(order, "errand-completed");

        assertThat(outbox.types(order)).containsOnlyOnce("order.replied.v1");
    }

    @Test
    void an_errand_nobody_takes_leaves_the_order_with_its_unit() {
        UUID order = UUID.fromString(dispatched("VOLUNTEER"));

        feed.tell(new ErrandLapsed(errand, null, order, "NOBODY_TOOK_IT", after(5)), 1);
        awaitAct(order, "errand-lapsed");

        read(order.toString()).then().body("status", equalTo("DISPATCHED"));
    }

    private UUID anOrderInTheField() {
        UUID order = UUID.fromString(dispatched("FIELD"));
        feed.tell(reported(order), 1);
        return order;
    }

    private UUID returnedInTheSecondRound() {
        UUID order = anOrderInTheField();
        feed.tell(signed(order, 1), 2);
        feed.tell(closed(order, 1), 3);
        awaitStatus(order, "PENDING_REVIEW");
        act(reviewer(), order.toString(), "review", Map.of("passed", true));
        act(caller(), order.toString(), "call-back", Map.of("solved", false, "satisfaction", "DISSATISFIED"));
        feed.tell(new IssueReturned(issue, "dept-roads", 2, "NOT_OURS", order, after(5)), 4);
        awaitStatus(order, "PENDING_DISPATCH");
        return order;
    }

    private IssueReported reported(UUID order) {
        return new IssueReported(issue, "I-1", Source.HOTLINE, "road-damage", MARKET, order, after(0));
    }

    private IssueSigned signed(UUID order, int round) {
        return new IssueSigned(issue, "dept-roads", round, order, after(1));
    }

    private IssueRectified rectified(UUID order, int round) {
        return new IssueRectified(issue, "dept-roads", round, order, null, List.of(photo), after(2), DUE);
    }

    private IssueClosed closed(UUID order, int round) {
        return new IssueClosed(issue, "dept-roads", round, 0, order, after(2), DUE, after(3));
    }

    private ErrandCompleted completed(UUID order) {
        return new ErrandCompleted(errand, "PRACTICAL_HELP", MARKET, null, order, List.of(), List.of(photo), after(4));
    }

    private Object last(UUID order) {
        var events = outbox.events(order);
        return events.get(events.size() - 1);
    }

    private static Instant after(int hours) {
        return MONDAY_NINE.plus(Duration.ofHours(hours));
    }

    private static void awaitStatus(UUID order, String status) {
        await().atMost(ofSeconds(20))
                .untilAsserted(() -> read(order.toString()).then().body("status", equalTo(status)));
    }

    private static void awaitAct(UUID order, String act) {
        await().atMost(ofSeconds(20)).until(() -> acts(order.toString()).contains(act));
    }
}
