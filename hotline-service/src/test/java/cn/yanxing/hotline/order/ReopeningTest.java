package cn.yanxing.hotline.order;

import static cn.yanxing.hotline.order.Given.CONTENT;
import static cn.yanxing.hotline.order.Given.UNSOLVED;
import static cn.yanxing.hotline.order.Given.aReviewedFieldOrder;
import static cn.yanxing.hotline.order.Given.aReviewedOrder;
import static cn.yanxing.hotline.order.Given.after;
import static cn.yanxing.hotline.order.Given.anOrder;
import static cn.yanxing.hotline.order.Given.happened;
import static cn.yanxing.hotline.order.Given.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.contracts.OrderEvent.CloseKind;
import cn.yanxing.contracts.OrderEvent.OrderArchived;
import cn.yanxing.contracts.OrderEvent.OrderClosed;
import cn.yanxing.contracts.OrderEvent.OrderDispatched;
import cn.yanxing.contracts.OrderEvent.OrderReopened;
import cn.yanxing.contracts.OrderEvent.OrderReworkStarted;
import cn.yanxing.contracts.OrderEvent.Satisfaction;
import cn.yanxing.contracts.OrderEvent.UrgedBy;
import cn.yanxing.kit.problem.IllegalTransition;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of an order once it is closed, and what is heard of it before. */
class ReopeningTest {

    private static final Instant CLOSED_AT = after(3);
    private static final Instant LAST_MOMENT = CLOSED_AT.plus(Reopening.WINDOW);

    @Test
    void a_citizen_who_comes_back_in_time_begins_the_next_round_with_the_same_unit() {
        Order order = aClosedOrder(aReviewedOrder());

        List<OrderEvent> told = order.reopening().reopen(plan(LAST_MOMENT), LAST_MOMENT);

        assertThat(told.get(0)).isEqualTo(new OrderReopened(order.id(), "dept-roads", 1, LAST_MOMENT));
        assertThat(told.get(1)).isInstanceOfSatisfying(OrderReworkStarted.class, rework -> {
            assertThat(rework.round()).isEqualTo(2);
            assertThat(rework.reasonCode()).isEqualTo("REOPENED");
        });
        assertThat(order.status()).isEqualTo(OrderStatus.IN_PROGRESS);
        assertThat(order.outcome().closeKind()).isNull();
        assertThat(order.milestones().closedAt()).isNull();
    }

    @Test
    void a_moment_later_it_is_too_late() {
        Order order = aClosedOrder(aReviewedOrder());
        Instant late = LAST_MOMENT.plusMillis(1);

        assertThatThrownBy(() -> happened(order.reopening().reopen(plan(late), late)))
                .hasMessageContaining("reopened-too-late");
        assertThat(order.status()).isEqualTo(OrderStatus.CLOSED);
    }

    @Test
    void field_work_goes_out_again() {
        Order order = aClosedOrder(aReviewedFieldOrder());

        assertThat(order.reopening().reopen(plan(after(9)), after(9))).last().isInstanceOf(OrderDispatched.class);
    }

    @Test
    void what_the_desk_had_answered_waits_for_its_first_unit() {
        Order order = anOrder();
        happened(order.acceptance()
                .answerDirectly(new DirectAnswer("请到大厅", null, true, Satisfaction.SATISFIED), CLOSED_AT));

        assertThat(order.reopening().reopen(plan(after(9)), after(9)))
                .containsExactly(new OrderReopened(order.id(), null, 1, after(9)));
        assertThat(order.status()).isEqualTo(OrderStatus.PENDING_DISPATCH);
        assertThat(order.round()).isEqualTo(1);
    }

    @Test
    void the_round_after_the_last_ends_honestly_when_it_solves_nothing() {
        Order order = aReviewedOrder();
        happened(order.verification().callBack(UNSOLVED, plan(after(3)), after(3)));
        answerAgain(order);
        happened(order.verification().callBack(UNSOLVED, plan(after(6)), after(6)));
        happened(order.reopening().reopen(plan(after(7)), after(7)));
        answerAgain(order);

        assertThat(order.verification().callBack(UNSOLVED, plan(after(9)), after(9)))
                .last()
                .isInstanceOfSatisfying(
                        OrderClosed.class, closed -> assertThat(closed.kind()).isEqualTo(CloseKind.UNSOLVED));
    }

    @Test
    void only_what_is_closed_is_reopened() {
        assertThatThrownBy(() -> happened(aReviewedOrder().reopening().reopen(plan(after(9)), after(9))))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void a_closed_order_is_put_away_after_a_month_and_not_before() {
        Order order = aClosedOrder(aReviewedOrder());
        Instant month = CLOSED_AT.plus(Reopening.UNTIL_ARCHIVED);

        assertThat(order.reopening().archive(month.minusMillis(1))).isEmpty();
        assertThat(order.reopening().archive(month)).contains(new OrderArchived(order.id(), month));
        assertThat(order.reopening().archive(month)).isEmpty();
    }

    @Test
    void an_order_that_was_taken_up_again_is_not_put_away() {
        Order order = aClosedOrder(aReviewedOrder());
        happened(order.reopening().reopen(plan(after(9)), after(9)));

        assertThat(order.reopening().archive(CLOSED_AT.plus(Reopening.UNTIL_ARCHIVED)))
                .isEmpty();
        assertThat(order.status()).isEqualTo(OrderStatus.IN_PROGRESS);
    }

    @Test
    void an_urge_is_counted_and_the_next_one_waits_its_time() {
        Order order = aReviewedOrder();

        assertThat(order.hearing().urge(UrgedBy.CITIZEN, after(10))).isPresent();
        assertThatThrownBy(() ->
                        happened(order.hearing().urge(UrgedBy.AGENT, after(14).minusMillis(1))))
                .hasMessageContaining("urged-just-now");
        assertThat(order.hearing().urge(UrgedBy.PARTNER, after(11))).isEmpty();
        assertThat(order.hearing().urge(UrgedBy.SUPERVISOR, after(11))).isPresent();
        assertThat(order.hearing().urge(UrgedBy.CITIZEN, after(15))).isPresent();
        assertThat(order.pressing().urges()).isEqualTo(3);
    }

    @Test
    void nobody_presses_for_or_adds_to_what_is_over() {
        Order order = aClosedOrder(aReviewedOrder());

        assertThatThrownBy(() -> happened(order.hearing().urge(UrgedBy.SUPERVISOR, after(9))))
                .hasMessageContaining("order-not-open");
        assertThatThrownBy(() -> happened(order.hearing().supplement(after(9)))).hasMessageContaining("order-not-open");
    }

    private static Order aClosedOrder(Order reviewed) {
        happened(reviewed.verification().callBack(CONTENT, plan(CLOSED_AT), CLOSED_AT));
        return reviewed;
    }

    private static void answerAgain(Order order) {
        happened(order.work().reply("再次办理", after(5)));
        order.verification().passReview();
    }
}
