package cn.yanxing.issue.report;

import static cn.yanxing.issue.Desk.act;
import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.duty;
import static cn.yanxing.issue.Desk.handler;
import static cn.yanxing.issue.Desk.inspector;
import static cn.yanxing.issue.Desk.photo;
import static cn.yanxing.issue.Desk.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.yanxing.contracts.IssueEvent.IssueHandedOver;
import cn.yanxing.contracts.IssueEvent.IssueOverdue;
import cn.yanxing.contracts.IssueEvent.IssueRectified;
import cn.yanxing.contracts.IssueEvent.IssueReported;
import cn.yanxing.contracts.IssueEvent.IssueVoided;
import cn.yanxing.contracts.IssueEvent.Source;
import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.contracts.OrderEvent.Channel;
import cn.yanxing.contracts.OrderEvent.Destination;
import cn.yanxing.contracts.OrderEvent.Handling;
import cn.yanxing.contracts.OrderEvent.OrderAccepted;
import cn.yanxing.contracts.OrderEvent.OrderDispatched;
import cn.yanxing.contracts.OrderEvent.OrderRegistered;
import cn.yanxing.contracts.OrderEvent.OrderRevoked;
import cn.yanxing.contracts.OrderEvent.OrderSupplemented;
import cn.yanxing.contracts.OrderEvent.OrderTransferred;
import cn.yanxing.contracts.OrderEvent.OrderUrged;
import cn.yanxing.contracts.OrderEvent.UrgedBy;
import cn.yanxing.contracts.OrderEvent.Urgency;
import cn.yanxing.contracts.Place;
import cn.yanxing.contracts.VolunteerEvent.ErrandCompleted;
import cn.yanxing.contracts.VolunteerEvent.ErrandLapsed;
import cn.yanxing.kit.id.Ids;
import cn.yanxing.kit.sql.Database;
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
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What orders and errands of the other services do to issues. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class LinkedWorkTest {

    private static final Place MARKET = new Place(112.61, 26.89, null, null, null, null);
    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    TestRegister register;

    @Inject
    EventFeed feed;

    @Inject
    OutboxProbe outbox;

    @Inject
    Database database;

    @Inject
    Ids ids;

    @Inject
    MovableClock clock;

    @Inject
    LinkedService linked;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @AfterEach
    void time_goes_on() {
        clock.letGo();
    }

    @Test
    void an_order_for_field_work_opens_an_issue_that_the_unit_already_has() {
        UUID order = ids.next();
        feed.tell(dispatched(order, 1, "dept-roads", Handling.FIELD));
        String issue = issueOf(order);

        assertThat(outbox.types(issue)).containsExactly("issue.reported.v1", "issue.filed.v1", "issue.handed-over.v1");
        IssueReported reported = (IssueReported) outbox.events(issue).get(0);
        assertThat(reported.source()).isEqualTo(Source.HOTLINE);
        assertThat(reported.orderId()).isEqualTo(order);
        assertThat(reported.place().grid()).isEqualTo("grid-1");
        IssueHandedOver handedOver = (IssueHandedOver) outbox.events(issue).get(2);
        assertThat(handedOver.unit()).isEqualTo("dept-roads");
        assertThat(handedOver.instruction()).isEqualTo("请到现场处理");
        handler("dept-roads")
                .get("/issues/" + issue)
                .then()
                .body("status", equalTo("HANDED_OVER"))
                .body("orderId", equalTo(order.toString()))
                .body("actions", hasItem("signature"));
    }

    @Test
    void the_same_dispatch_twice_opens_one_issue() {
        UUID order = ids.next();
        OrderDispatched event = dispatched(order, 1, "dept-roads", Handling.FIELD);
        feed.repeat(event, feed.tell(event));
        String issue = issueOf(order);
        feed.tell(dispatched(order, 1, "dept-roads", Handling.FIELD));
        await().atMost(SOON).until(() -> acts(issue).contains("order-dispatched"));

        assertThat(count("SELECT count(*) FROM issue WHERE order_id = ?", order))
                .isEqualTo(1);
        assertThat(outbox.types(issue)).hasSize(3);
    }

    @Test
    void what_comes_out_of_order_waits_for_its_turn() {
        UUID order = ids.next();
        feed.tell(dispatched(order, 1, "dept-roads", Handling.FIELD), 3);
        feed.tell(new OrderAccepted(order, Instant.parse("2026-03-02T01:00:00Z")), 2);
        assertThat(count("SELECT count(*) FROM issue WHERE order_id = ?", order))
                .isZero();
        feed.tell(registered(order), 1);

        assertThat(outbox.types(issueOf(order))).hasSize(3);
    }

    @Test
    void an_answer_from_the_desk_opens_nothing() {
        UUID desk = ids.next();
        UUID field = ids.next();
        feed.tell(dispatched(desk, 1, "dept-roads", Handling.DESK));
        feed.tell(dispatched(field, 1, "dept-roads", Handling.FIELD));
        issueOf(field);

        assertThat(count("SELECT count(*) FROM issue WHERE order_id = ?", desk)).isZero();
    }

    @Test
    void an_order_that_goes_to_another_unit_takes_the_issue_along() {
        UUID order = ids.next();
        feed.tell(dispatched(order, 1, "dept-roads", Handling.FIELD));
        String issue = issueOf(order);
        feed.tell(dispatched(order, 1, "dept-parks", Handling.FIELD));

        await().atMost(SOON).until(() -> outbox.types(issue).size() == 4);
        admin().get("/issues/" + issue)
                .then()
                .body("unit", equalTo("dept-parks"))
                .body("round", equalTo(1));
    }

    /** As when the timer was down: whether a unit was late must not hang on who was faster. */
    @ParameterizedTest
    @CsvSource({"dept-parks, 1", "dept-roads, 2"})
    void a_lateness_that_nobody_has_told_is_told_before_the_order_takes_the_issue_along(String unit, int round) {
        clock.set(clock.instant().minus(Duration.ofDays(300)));
        UUID order = ids.next();
        linked.fieldWork(dispatched(order, 1, "dept-roads", Handling.FIELD));
        String issue = issueOf(order);
        clock.advance(Duration.ofDays(6));
        linked.fieldWork(dispatched(order, round, unit, Handling.FIELD));

        assertThat(outbox.types(issue)).containsSubsequence("issue.overdue.v1", "issue.handed-over.v1");
        IssueOverdue overdue = outbox.events(issue).stream()
                .filter(IssueOverdue.class::isInstance)
                .map(IssueOverdue.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(overdue.unit()).isEqualTo("dept-roads");
        assertThat(overdue.round()).isEqualTo(1);
        admin().get("/latenesses?issue=" + issue).then().body("items.unit", contains("dept-roads"));
    }

    @Test
    void a_second_round_of_the_order_reopens_the_same_issue_with_a_new_clock() {
        UUID order = ids.next();
        feed.tell(dispatched(order, 1, "dept-roads", Handling.FIELD));
        String issue = issueOf(order);
        close(issue);
        feed.tell(dispatched(order, 2, "dept-roads", Handling.FIELD));

        await().atMost(SOON).until(() -> outbox.types(issue).size() == 8);
        assertThat(outbox.types(issue)).endsWith("issue.closed.v1", "issue.reopened.v1", "issue.handed-over.v1");
        admin().get("/issues/" + issue)
                .then()
                .body("round", equalTo(2))
                .body("status", equalTo("HANDED_OVER"))
                .body("overdue", equalTo(false));
    }

    @Test
    void an_order_that_was_taken_back_calls_off_what_nobody_has_begun() {
        UUID order = ids.next();
        feed.tell(dispatched(order, 1, "dept-roads", Handling.FIELD));
        String issue = issueOf(order);
        feed.tell(new OrderRevoked(order, "dept-roads", 1, clock.instant()));

        await().atMost(SOON).until(() -> outbox.types(issue).contains("issue.voided.v1"));
        IssueVoided voided = (IssueVoided) outbox.events(issue).get(3);
        assertThat(voided.unit()).isEqualTo("dept-roads");
        assertThat(voided.reasonCode()).isEqualTo("ORDER_REVOKED");
    }

    @Test
    void whoever_has_the_issue_reads_that_its_order_was_urged_and_that_more_is_known() {
        UUID order = ids.next();
        feed.tell(dispatched(order, 1, "dept-roads", Handling.FIELD));
        String issue = issueOf(order);
        feed.tell(new OrderUrged(order, "dept-roads", 1, UrgedBy.CITIZEN, 1, clock.instant()));
        feed.tell(new OrderSupplemented(order, "dept-roads", 1, clock.instant()));

        await().atMost(SOON).until(() -> acts(issue).contains("order-supplemented"));
        assertThat(acts(issue)).endsWith("order-urged", "order-supplemented");
        assertThat(outbox.types(issue)).hasSize(3);
    }

    @Test
    void an_order_that_went_elsewhere_leaves_the_work_to_whoever_is_at_it() {
        UUID order = ids.next();
        feed.tell(dispatched(order, 1, "dept-roads", Handling.FIELD));
        String issue = issueOf(order);
        act(handler("dept-roads"), issue, "signature", Map.of()).statusCode(200);
        feed.tell(new OrderTransferred(order, "dept-roads", 1, Destination.CITY, clock.instant()));

        await().atMost(SOON).until(() -> acts(issue).contains("order-ended"));
        admin().get("/issues/" + issue).then().body("status", equalTo("SIGNED"));
        assertThat(outbox.types(issue)).endsWith("issue.signed.v1");
    }

    @Test
    void a_round_of_the_order_after_a_reopening_by_hand_is_not_swallowed() {
        UUID order = ids.next();
        feed.tell(dispatched(order, 1, "dept-roads", Handling.FIELD));
        String issue = issueOf(order);
        close(issue);
        act(duty(), issue, "reopening", Map.of("reasonCode", "look-back")).statusCode(200);
        act(duty(), issue, "hand-over", Map.of("unit", "dept-roads", "instruction", "再修一次"))
                .statusCode(200);
        close(issue);
        feed.tell(dispatched(order, 2, "dept-roads", Handling.FIELD));

        await().atMost(SOON).until(() -> outbox.types(issue).size() == 13);
        admin().get("/issues/" + issue).then().body("round", equalTo(3)).body("status", equalTo("HANDED_OVER"));
    }

    @Test
    void an_errand_that_nobody_waits_for_any_more_puts_nothing_right() {
        String issue = signed("dept-roads");
        feed.tell(completed(ids.next(), issue, List.of()));

        await().atMost(SOON).until(() -> acts(issue).contains("errand-completed"));
        assertThat(outbox.types(issue)).endsWith("issue.signed.v1");
    }

    @Test
    void volunteers_who_did_it_put_the_issue_right() {
        String issue = signed("dept-roads");
        askVolunteers(issue);
        UUID errand = ids.next();
        List<UUID> photos = List.of(ids.next());
        feed.tell(completed(errand, issue, photos));

        await().atMost(SOON).until(() -> outbox.types(issue).contains("issue.rectified.v1"));
        IssueRectified rectified = (IssueRectified) outbox.events(issue).get(5);
        assertThat(rectified.errandId()).isEqualTo(errand);
        assertThat(rectified.photos()).isEqualTo(photos);
        assertThat(rectified.unit()).isEqualTo("dept-roads");
        admin().get("/issues/" + issue + "/history").then().body("[-1].photos[0].service", equalTo("volunteer"));
    }

    @Test
    void volunteers_who_come_after_the_unit_change_nothing() {
        String issue = signed("dept-roads");
        act(handler("dept-roads"), issue, "rectification", rectification()).statusCode(200);
        feed.tell(completed(ids.next(), issue, List.of()));

        await().atMost(SOON).until(() -> acts(issue).contains("errand-completed"));
        assertThat(outbox.types(issue)).hasSize(5);
    }

    @Test
    void an_errand_that_nobody_took_leaves_the_issue_to_the_unit() {
        String issue = signed("dept-roads");
        askVolunteers(issue);
        feed.tell(new ErrandLapsed(
                ids.next(), UUID.fromString(issue), null, "nobody-took-it", Instant.parse("2026-03-02T01:00:00Z")));

        await().atMost(SOON).until(() -> acts(issue).contains("errand-lapsed"));
        handler("dept-roads").get("/issues/" + issue).then().body("actions", hasItem("volunteers"));
    }

    @Test
    void an_order_of_an_unknown_item_is_not_lost_and_not_half_done() {
        UUID order = ids.next();
        feed.tell(new OrderDispatched(
                order,
                "2026-000009",
                "dept-roads",
                1,
                Handling.FIELD,
                null,
                "请到现场处理",
                MARKET,
                Instant.parse("2026-03-02T01:00:00Z"),
                Instant.parse("2026-03-02T05:00:00Z"),
                Instant.parse("2026-03-09T10:00:00Z")));

        await().atMost(SOON).until(() -> admin().get("/parked").asString().contains(order.toString()));
        assertThat(count("SELECT count(*) FROM issue WHERE order_id = ?", order))
                .isZero();
    }

    private static void askVolunteers(String issue) {
        act(
                        handler("dept-roads"),
                        issue,
                        "volunteers",
                        Map.of(
                                "errandKind", "PRACTICAL_HELP",
                                "people", 2,
                                "instruction", "清理杂物",
                                "neededBy", "2099-01-01T00:00:00Z"))
                .statusCode(200);
    }

    private static void close(String issue) {
        act(handler("dept-roads"), issue, "signature", Map.of()).statusCode(200);
        act(handler("dept-roads"), issue, "rectification", rectification()).statusCode(200);
        act(inspector(), issue, "verification", Map.of("passed", true)).statusCode(200);
    }

    private static Map<String, Object> rectification() {
        return Map.of("text", "已修补", "photos", List.of(photo("dept-roads")));
    }

    private String issueOf(UUID order) {
        return await().atMost(SOON)
                .until(
                        () -> database.row("SELECT id FROM issue WHERE order_id = ?", row -> row.getString(1), order),
                        Optional::isPresent)
                .orElseThrow();
    }

    private List<String> acts(String issue) {
        return admin().get("/issues/" + issue + "/history").jsonPath().getList("act");
    }

    private long count(String sql, UUID id) {
        return database.row(sql, row -> row.getLong(1), id).orElseThrow();
    }

    private static OrderEvent registered(UUID order) {
        return new OrderRegistered(
                order,
                "2026-000001",
                Channel.PHONE,
                "road",
                Urgency.ORDINARY,
                MARKET,
                Instant.parse("2026-03-02T01:00:00Z"));
    }

    private OrderDispatched dispatched(UUID order, int round, String unit, Handling handling) {
        return new OrderDispatched(
                order,
                "2026-000001",
                unit,
                round,
                handling,
                "road-damage",
                "请到现场处理",
                MARKET,
                clock.instant(),
                Instant.parse("2026-03-02T05:00:00Z"),
                Instant.parse("2026-03-09T10:00:00Z"));
    }

    private static ErrandCompleted completed(UUID errand, String issue, List<UUID> photos) {
        return new ErrandCompleted(
                errand,
                "PRACTICAL_HELP",
                MARKET,
                UUID.fromString(issue),
                null,
                List.of(errand),
                photos,
                Instant.parse("2026-03-02T01:00:00Z"));
    }
}
