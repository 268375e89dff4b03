package cn.yanxing.volunteer.errand;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.yanxing.contracts.IssueEvent.IssueClosed;
import cn.yanxing.contracts.IssueEvent.IssueRectified;
import cn.yanxing.contracts.IssueEvent.IssueReported;
import cn.yanxing.contracts.IssueEvent.IssueSuspended;
import cn.yanxing.contracts.IssueEvent.IssueVolunteersRequested;
import cn.yanxing.contracts.IssueEvent.Source;
import cn.yanxing.contracts.OrderEvent.Handling;
import cn.yanxing.contracts.OrderEvent.OrderDispatched;
import cn.yanxing.contracts.OrderEvent.OrderReturned;
import cn.yanxing.contracts.OrderEvent.OrderRevoked;
import cn.yanxing.contracts.Place;
import cn.yanxing.contracts.VolunteerEvent.ErrandCompleted;
import cn.yanxing.contracts.VolunteerEvent.ErrandLapsed;
import cn.yanxing.contracts.VolunteerEvent.ErrandOffered;
import cn.yanxing.kit.testing.EventFeed;
import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import cn.yanxing.volunteer.Door;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class ListenersTest {

    private static final Instant MONDAY_NINE = Instant.parse("2025-11-24T01:00:00Z");
    private static final Instant TONIGHT = MONDAY_NINE.plus(Duration.ofHours(11));
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
    private final UUID order = UUID.randomUUID();

    @BeforeEach
    void monday_morning_in_testonia() {
        register.put();
        clock.set(MONDAY_NINE);
    }

    @Test
    void an_issue_that_asks_for_volunteers_becomes_an_errand_however_often_it_is_told() {
        var envelope = feed.tell(asked(), 1);
        feed.repeat(asked(), envelope);
        feed.repeat(asked(), envelope);
        UUID marker = UUID.randomUUID();
        feed.tell(request(marker), 1);

        ErrandOffered offered = awaitOffer(issue);
        awaitOffer(marker);

        assertThat(offered.people()).isEqualTo(2);
        assertThat(offered.neededBy()).isEqualTo(TONIGHT);
        assertThat(offersFor(issue)).hasSize(1);
    }

    @Test
    void what_comes_too_early_waits_for_what_was_missing() {
        feed.tell(asked(), 2);
        UUID marker = UUID.randomUUID();
        feed.tell(request(marker), 1);
        awaitOffer(marker);
        assertThat(offersFor(issue)).isEmpty();

        feed.tell(new IssueReported(issue, "2026-000001", Source.RESIDENT, "elder-help", MARKET, null, MONDAY_NINE), 1);

        assertThat(awaitOffer(issue).issueId()).isEqualTo(issue);
    }

    @Test
    void asking_again_while_the_errand_runs_is_noted_there() {
        feed.tell(asked(), 1);
        String errand = awaitOffer(issue).errandId().toString();
        feed.tell(asked(), 2);

        await().atMost(ofSeconds(20)).until(() -> dispatcher()
                .get("/errands/" + errand + "/history")
                .extract()
                .<List<String>>path("act")
                .contains("asked-again"));
        assertThat(offersFor(issue)).hasSize(1);
    }

    @Test
    void an_issue_put_right_without_volunteers_takes_the_offer_back() {
        feed.tell(asked(), 1);
        UUID errand = awaitOffer(issue).errandId();
        feed.tell(new IssueRectified(issue, "street-a", 1, null, null, List.of(), MONDAY_NINE, TONIGHT), 2);

        await().atMost(ofSeconds(20)).until(() -> outbox.types(errand).contains("errand.lapsed.v1"));

        assertThat(((ErrandLapsed) outbox.events(errand).get(1)).reasonCode()).isEqualTo("NO_LONGER_NEEDED");
    }

    @Test
    void an_issue_that_is_suspended_takes_the_offer_back() {
        feed.tell(asked(), 1);
        UUID errand = awaitOffer(issue).errandId();
        feed.tell(new IssueSuspended(issue, "street-a", 1, "SEASON", null, MONDAY_NINE, TONIGHT), 2);

        await().atMost(ofSeconds(20)).until(() -> outbox.types(errand).contains("errand.lapsed.v1"));
    }

    @Test
    void both_ends_at_once_still_credit_who_was_there() {
        feed.tell(asked(), 1);
        String errand = awaitOffer(issue).errandId().toString();
        Door volunteer = Door.aVolunteerOf("team-red");
        volunteer.act(errand, "acceptance", Map.of()).statusCode(200);
        volunteer.act(errand, "check-in", Map.of()).statusCode(200);
        UUID marker = UUID.randomUUID();
        feed.tell(new IssueClosed(issue, "street-a", 1, 0, null, MONDAY_NINE, TONIGHT, MONDAY_NINE), 2);
        feed.tell(request(marker), 1);
        awaitOffer(marker);

        volunteer.complete(errand).statusCode(200);

        assertThat(outbox.events(errand).get(3)).isInstanceOf(ErrandCompleted.class);
    }

    @Test
    void an_order_for_volunteers_becomes_an_errand_of_its_unit_and_a_returned_one_takes_it_back() {
        feed.tell(dispatched(Handling.VOLUNTEER, null), 1);
        ErrandOffered offered = await().atMost(ofSeconds(20))
                .until(() -> offers().filter(o -> order.equals(o.orderId())).toList(), found -> !found.isEmpty())
                .get(0);

        assertThat(offered.place().street()).isEqualTo("990001000000");
        assertThat(offered.kind()).isEqualTo("PRACTICAL_HELP");

        feed.tell(new OrderReturned(order, "street-a", 1, "NOT_OURS", MONDAY_NINE), 2);
        await().atMost(ofSeconds(20))
                .until(() -> outbox.types(offered.errandId()).contains("errand.lapsed.v1"));
    }

    @Test
    void an_order_that_was_taken_back_needs_nobody_any_more() {
        feed.tell(dispatched(Handling.VOLUNTEER, MARKET), 1);
        UUID errand = await().atMost(ofSeconds(20))
                .until(() -> offers().filter(o -> order.equals(o.orderId())).toList(), found -> !found.isEmpty())
                .get(0)
                .errandId();
        feed.tell(new OrderRevoked(order, "street-a", 1, MONDAY_NINE), 2);

        await().atMost(ofSeconds(20)).until(() -> outbox.types(errand).contains("errand.lapsed.v1"));
    }

    @Test
    void an_order_for_the_desk_is_none_of_the_volunteers_business() {
        feed.tell(dispatched(Handling.DESK, MARKET), 1);
        UUID marker = UUID.randomUUID();
        feed.tell(dispatchedAs(marker, Handling.VOLUNTEER, MARKET), 1);
        await().atMost(ofSeconds(20)).until(() -> offers().anyMatch(o -> marker.equals(o.orderId())));

        assertThat(offers().filter(o -> order.equals(o.orderId()))).isEmpty();
    }

    private IssueVolunteersRequested asked() {
        return request(issue);
    }

    private static IssueVolunteersRequested request(UUID issue) {
        return new IssueVolunteersRequested(
                issue, "street-a", 1, "PRACTICAL_HELP", 2, "帮老人搬物资", MARKET, MONDAY_NINE, TONIGHT);
    }

    private OrderDispatched dispatched(Handling handling, Place place) {
        return dispatchedAs(order, handling, place);
    }

    private static OrderDispatched dispatchedAs(UUID order, Handling handling, Place place) {
        return new OrderDispatched(
                order, "H2026-1", "street-a", 1, handling, null, "上门帮忙", place, MONDAY_NINE, TONIGHT, TONIGHT);
    }

    private static Door dispatcher() {
        return Door.ofUnit("dispatcher", "centre", "dispatcher");
    }

    private ErrandOffered awaitOffer(UUID forIssue) {
        return await().atMost(ofSeconds(20))
                .until(() -> offersFor(forIssue), found -> !found.isEmpty())
                .get(0);
    }

    private List<ErrandOffered> offersFor(UUID forIssue) {
        return offers().filter(offered -> forIssue.equals(offered.issueId())).toList();
    }

    private java.util.stream.Stream<ErrandOffered> offers() {
        return outbox.all().stream()
                .filter(row -> row.type().equals("errand.offered.v1"))
                .map(row -> (ErrandOffered) row.event());
    }
}
