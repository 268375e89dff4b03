package cn.yanxing.hotline.order;

import static cn.yanxing.hotline.order.Given.aContestedOrder;
import static cn.yanxing.hotline.order.Given.aDispatchedOrder;
import static cn.yanxing.hotline.order.Given.aRepliedOrder;
import static cn.yanxing.hotline.order.Given.aReviewedOrder;
import static cn.yanxing.hotline.order.Given.aSignedOrder;
import static cn.yanxing.hotline.order.Given.after;
import static cn.yanxing.hotline.order.Given.anAcceptedOrder;
import static cn.yanxing.hotline.order.Given.happened;
import static cn.yanxing.hotline.order.Given.plan;
import static cn.yanxing.hotline.order.Given.to;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.contracts.OrderEvent.Handling;
import cn.yanxing.contracts.OrderEvent.RequestKind;
import cn.yanxing.contracts.OrderEvent.RequestOutcome;
import cn.yanxing.hotline.request.RequestConfig;
import cn.yanxing.hotline.request.RequestStatus;
import cn.yanxing.hotline.request.RequestView;
import cn.yanxing.kit.testing.SuiteResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a unit may ask, by what happened before. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class RequestRulesTest {

    private static final String ALLOWED = "allowed";

    @Inject
    RequestRules rules;

    @Inject
    RequestConfig config;

    @Test
    void the_district_allows_one_return_a_unit_and_two_an_order_until_it_says_otherwise() {
        assertThat(config.returnsPerUnit()).isEqualTo(1);
        assertThat(config.returnsPerOrder()).isEqualTo(2);
        assertThat(config.rulingWorkingDays()).isEqualTo(1);
    }

    @Test
    void an_order_is_handed_back_to_the_last_moment_of_its_window_and_not_after_it() {
        Order order = aSignedOrder(Handling.DESK);

        assertThat(verdict(RequestKind.RETURN, order, after(24))).isEqualTo(ALLOWED);
        assertThat(verdict(RequestKind.RETURN, order, after(24).plusMillis(1))).contains("return-window-over");
    }

    @Test
    void only_the_unit_that_has_it_now_asks() {
        for (Order order : List.of(anAcceptedOrder(), aRepliedOrder(), aReviewedOrder(), aContestedOrder()))
            for (RequestKind kind : RequestKind.values())
                assertThat(verdict(kind, order, after(3)))
                        .as(order.status() + " " + kind)
                        .contains("expected one of");
    }

    @Test
    void field_work_is_handed_back_on_its_issue() {
        assertThat(verdict(RequestKind.RETURN, aDispatchedOrder(Handling.FIELD), after(1)))
                .contains("field-order-returns-through-its-issue");
    }

    @Test
    void a_second_round_is_not_handed_back() {
        Order order = aReviewedOrder();
        happened(order.verification().callBack(Given.UNSOLVED, plan(after(3)), after(3)));

        assertThat(verdict(RequestKind.RETURN, order, after(4))).contains("no-return-in-rework");
    }

    @Test
    void a_request_waits_for_its_answer_before_the_next() {
        assertThat(verdict(RequestKind.RETURN, aSignedOrder(Handling.DESK), after(2), returned("dept-roads", null)))
                .contains("request-already-asked");
    }

    @Test
    void a_unit_whose_return_was_turned_down_asks_for_arbitration_and_for_no_other_return() {
        Order order = aSignedOrder(Handling.DESK);
        RequestView turnedDown = returned("dept-roads", RequestOutcome.REFUSED);

        assertThat(verdict(RequestKind.RETURN, order, after(2), turnedDown)).contains("return-once-a-unit");
        assertThat(verdict(RequestKind.ARBITRATION, order, after(2), turnedDown))
                .isEqualTo(ALLOWED);
        assertThat(verdict(RequestKind.ARBITRATION, order, after(121), turnedDown))
                .contains("return-window-over");
    }

    @Test
    void the_third_unit_goes_to_the_arbiter_because_two_handed_it_back() {
        Order order = aSignedOrder(Handling.DESK);
        RequestView parks = returned("dept-parks", RequestOutcome.APPROVED);
        RequestView water = returned("dept-water", RequestOutcome.APPROVED);

        assertThat(verdict(RequestKind.RETURN, order, after(2), parks)).isEqualTo(ALLOWED);
        assertThat(verdict(RequestKind.RETURN, order, after(2), parks, water)).contains("returns-used-up");
        assertThat(verdict(RequestKind.ARBITRATION, order, after(2), parks, water))
                .isEqualTo(ALLOWED);
        assertThat(verdict(RequestKind.ARBITRATION, order, after(25), parks, water))
                .contains("return-window-over");
    }

    @Test
    void a_unit_that_can_still_hand_it_back_does_not_trouble_the_arbiter() {
        assertThat(verdict(RequestKind.ARBITRATION, aSignedOrder(Handling.DESK), after(2)))
                .contains("return-comes-before-arbitration");
    }

    @Test
    void after_a_ruling_it_is_theirs() {
        Order order = aContestedOrder();
        happened(order.rule(to("dept-parks", Handling.DESK), plan(after(3)), after(3)));

        for (RequestKind kind : RequestKind.values())
            assertThat(verdict(kind, order, after(4))).contains("return-forbidden-by-ruling");
    }

    @Test
    void a_request_goes_by_when_its_unit_loses_the_order() {
        Order order = aSignedOrder(Handling.DESK);

        assertThat(RequestRules.matters(returned("dept-roads", null), order)).isTrue();
        assertThat(RequestRules.matters(returned("dept-parks", null), order)).isFalse();
        assertThat(RequestRules.matters(returned("dept-roads", null), aContestedOrder()))
                .isFalse();
        assertThat(RequestRules.matters(returned("dept-roads", null), aRepliedOrder()))
                .isFalse();
    }

    private String verdict(RequestKind kind, Order order, Instant now, RequestView... before) {
        return rules.against(kind, order, List.of(before), now)
                .map(String::valueOf)
                .orElse(ALLOWED);
    }

    static RequestView returned(String unit, @Nullable RequestOutcome outcome) {
        return new RequestView(
                UUID.fromString("01890000-0000-7000-8000-000000000011"),
                RequestKind.RETURN,
                outcome == null ? RequestStatus.SIGNED : RequestStatus.DECIDED,
                unit,
                1,
                "NOT_OURS",
                "归园林局管",
                "园林绿化条例第十条",
                "dept-parks",
                "chen",
                after(1),
                "zhou",
                after(1),
                outcome,
                outcome == null ? null : "lin",
                outcome == null ? null : after(1));
    }
}
