package cn.yanxing.hotline.limit;

import static cn.yanxing.hotline.Desk.aBrokenRoad;
import static cn.yanxing.hotline.Desk.act;
import static cn.yanxing.hotline.Desk.agent;
import static cn.yanxing.hotline.Desk.caller;
import static cn.yanxing.hotline.Desk.dispatcher;
import static cn.yanxing.hotline.Desk.reviewed;
import static cn.yanxing.hotline.Desk.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class LimitsTest {

    private static final Instant MONDAY_NINE = Instant.parse("2026-03-02T01:00:00Z");

    @Inject
    TestRegister register;

    @Inject
    MovableClock clock;

    @Inject
    LimitRules rules;

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
    void the_published_limits_are_these() {
        assertThat(rules.signWorkingHours()).isEqualTo(4);
        assertThat(rules.handleWorkingDays()).isEqualTo(5);
        assertThat(rules.reworkWorkingDays()).isEqualTo(3);
        assertThat(rules.returnWorkingDays()).isEqualTo(1);
        assertThat(rules.urgent().sign()).isEqualTo(Duration.ofMinutes(30));
        assertThat(rules.urgent().handleHours()).isEqualTo(24);
        assertThat(rules.critical().sign()).isEqualTo(Duration.ofMinutes(15));
        assertThat(rules.critical().handleHours()).isEqualTo(2);
    }

    @Test
    void an_ordinary_order_runs_on_working_days_from_the_next_one() {
        dispatched("ORDINARY")
                .then()
                .body("signDueAt", equalTo("2026-03-02T07:30:00Z"))
                .body("handleDueAt", equalTo("2026-03-09T10:00:00Z"));
    }

    @Test
    void an_urgent_order_runs_around_the_clock() {
        dispatched("URGENT")
                .then()
                .body("signDueAt", equalTo("2026-03-02T01:30:00Z"))
                .body("handleDueAt", equalTo("2026-03-03T01:00:00Z"));
    }

    @Test
    void life_and_limb_run_faster_still() {
        dispatched("CRITICAL")
                .then()
                .body("signDueAt", equalTo("2026-03-02T01:15:00Z"))
                .body("handleDueAt", equalTo("2026-03-02T03:00:00Z"));
    }

    @Test
    void a_second_round_has_three_working_days() {
        String id = reviewed();

        act(caller(), id, "call-back", Map.of("solved", false, "satisfaction", "DISSATISFIED"))
                .then()
                .body("handleDueAt", equalTo("2026-03-05T10:00:00Z"));
    }

    private static Response dispatched(String urgency) {
        Map<String, Object> order = aBrokenRoad();
        order.put("urgency", urgency);
        String id = agent().body(order).post("/orders").path("id");
        act(agent(), id, "acceptance", null);
        return act(dispatcher(), id, "dispatch", to("dept-roads", "DESK"));
    }
}
