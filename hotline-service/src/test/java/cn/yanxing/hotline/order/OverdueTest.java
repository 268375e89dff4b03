package cn.yanxing.hotline.order;

import static cn.yanxing.hotline.Desk.act;
import static cn.yanxing.hotline.Desk.acts;
import static cn.yanxing.hotline.Desk.dispatched;
import static cn.yanxing.hotline.Desk.dispatcher;
import static cn.yanxing.hotline.Desk.handler;
import static cn.yanxing.hotline.Desk.read;
import static cn.yanxing.hotline.Desk.signed;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import cn.yanxing.contracts.OrderEvent.Limit;
import cn.yanxing.contracts.OrderEvent.OrderOverdue;
import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class OverdueTest {

    /** Testonia works from 8:30 to 12:00 and from 14:30 to 18:00. */
    private static final Instant MONDAY_NINE = Instant.parse("2026-03-02T01:00:00Z");

    private static final Instant MONDAY_THREE = Instant.parse("2026-03-02T07:30:00Z");
    private static final Instant TUESDAY_EVENING = Instant.parse("2026-03-03T10:00:01Z");
    private static final Instant NEXT_MONDAY_EVENING = Instant.parse("2026-03-09T10:00:00Z");

    @Inject
    TestRegister register;

    @Inject
    MovableClock clock;

    @Inject
    OutboxProbe outbox;

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
    void four_working_hours_to_sign_pass_over_the_lunch_break() {
        read(dispatched("DESK")).then().body("signDueAt", equalTo(MONDAY_THREE.toString()));
    }

    @Test
    void a_missed_sign_limit_is_told_once_and_kept_in_mind() {
        String id = dispatched("DESK");

        clock.set(MONDAY_THREE);
        await().atMost(ofSeconds(20)).until(() -> missed(id).contains(Limit.SIGN));
        act(handler("dept-roads"), id, "signature", null).then().body("wasOverdue", equalTo(true));

        assertThat(missed(id)).containsExactly(Limit.SIGN);
    }

    @Test
    void a_missed_limit_has_a_line_of_its_own_whoever_brought_it_to_light() {
        String id = dispatched("DESK");
        clock.set(MONDAY_THREE.plusSeconds(1));

        act(handler("dept-roads"), id, "signature", null).then().statusCode(200);

        assertThat(acts(id)).containsOnlyOnce("overdue");
    }

    @Test
    void a_missed_handle_limit_is_told_and_stays_with_the_order_after_its_reply() {
        String id = signed();
        read(id).then().body("handleDueAt", equalTo(NEXT_MONDAY_EVENING.toString()));

        clock.set(NEXT_MONDAY_EVENING.plusSeconds(1));
        await().atMost(ofSeconds(20)).until(() -> missed(id).contains(Limit.HANDLE));
        read(id).then().body("overdue", equalTo(true));
        assertThat(dispatcher().get("/orders?overdue=true&limit=200").<List<String>>path("items.id"))
                .contains(id);
        act(handler("dept-roads"), id, "reply", Map.of("text", "迟复"))
                .then()
                .body("overdue", equalTo(false))
                .body("wasOverdue", equalTo(true));

        assertThat(missed(id)).containsExactly(Limit.HANDLE);
    }

    @Test
    void what_no_arbiter_rules_on_in_a_working_day_goes_to_the_street_of_the_place() {
        String id = RequestApiTest.contested();
        read(id).then().body("status", equalTo("ARBITRATING"));

        clock.set(TUESDAY_EVENING);
        await().atMost(ofSeconds(20)).untilAsserted(() -> read(id).then().body("status", equalTo("DISPATCHED")));

        read(id).then().body("unit", equalTo("street-a")).body("requests[1].outcome", equalTo("LEFT_TO_THE_PLACE"));
        assertThat(acts(id)).contains("arbitration-fallback");
        dispatcher()
                .get("/precedents?street=990001000000")
                .then()
                .body("items.find { it.orderId == '" + id + "' }.ruledBy", equalTo("system:timer"));
    }

    private List<Limit> missed(String id) {
        return outbox.events(id).stream()
                .filter(OrderOverdue.class::isInstance)
                .map(event -> ((OrderOverdue) event).limit())
                .toList();
    }
}
