package cn.yanxing.hotline.order;

import static cn.yanxing.hotline.order.Given.CONTENT;
import static cn.yanxing.hotline.order.Given.MONDAY_MORNING;
import static cn.yanxing.hotline.order.Given.NOBODY_ANSWERED;
import static cn.yanxing.hotline.order.Given.SUNSHINE_SQUARE;
import static cn.yanxing.hotline.order.Given.UNSOLVED;
import static cn.yanxing.hotline.order.Given.aContestedOrder;
import static cn.yanxing.hotline.order.Given.aDispatchedOrder;
import static cn.yanxing.hotline.order.Given.aRepliedOrder;
import static cn.yanxing.hotline.order.Given.aReviewedFieldOrder;
import static cn.yanxing.hotline.order.Given.aReviewedOrder;
import static cn.yanxing.hotline.order.Given.aSignedOrder;
import static cn.yanxing.hotline.order.Given.after;
import static cn.yanxing.hotline.order.Given.anAcceptedOrder;
import static cn.yanxing.hotline.order.Given.anOrder;
import static cn.yanxing.hotline.order.Given.anOrderWithoutPlace;
import static cn.yanxing.hotline.order.Given.happened;
import static cn.yanxing.hotline.order.Given.plan;
import static cn.yanxing.hotline.order.Given.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.contracts.OrderEvent.CloseKind;
import cn.yanxing.contracts.OrderEvent.Handling;
import cn.yanxing.contracts.OrderEvent.Limit;
import cn.yanxing.contracts.OrderEvent.OrderAccepted;
import cn.yanxing.contracts.OrderEvent.OrderCalledBack;
import cn.yanxing.contracts.OrderEvent.OrderClosed;
import cn.yanxing.contracts.OrderEvent.OrderContested;
import cn.yanxing.contracts.OrderEvent.OrderDispatched;
import cn.yanxing.contracts.OrderEvent.OrderOverdue;
import cn.yanxing.contracts.OrderEvent.OrderReplied;
import cn.yanxing.contracts.OrderEvent.OrderReviewFailed;
import cn.yanxing.contracts.OrderEvent.OrderReworkStarted;
import cn.yanxing.contracts.OrderEvent.OrderSigned;
import cn.yanxing.contracts.OrderEvent.Satisfaction;
import cn.yanxing.kit.problem.IllegalTransition;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {

    @Test
    void accepting_tells_when() {
        Order order = anOrder();

        assertThat(order.acceptance().accept(MONDAY_MORNING)).isEqualTo(new OrderAccepted(order.id(), MONDAY_MORNING));
        assertThat(order.status()).isEqualTo(OrderStatus.PENDING_DISPATCH);
    }

    @Test
    void an_order_with_a_unit_is_not_accepted_again() {
        assertThatThrownBy(() ->
                        happened(aDispatchedOrder(Handling.DESK).acceptance().accept(after(1))))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void a_dispatch_carries_what_the_unit_needs_and_nothing_of_the_citizen() {
        Order order = anAcceptedOrder();

        OrderDispatched event = order.dispatch(to("dept-roads", Handling.FIELD), plan(after(0)), after(0));

        assertThat(event)
                .isEqualTo(new OrderDispatched(
                        order.id(),
                        "2026-000001",
                        "dept-roads",
                        1,
                        Handling.FIELD,
                        "road-damage",
                        "请尽快处理",
                        SUNSHINE_SQUARE,
                        after(0),
                        after(4),
                        after(120)));
    }

    @Test
    void field_work_needs_a_place() {
        Order order = anOrderWithoutPlace();
        happened(order.acceptance().accept(after(0)));

        assertThatThrownBy(() -> happened(order.dispatch(to("dept-roads", Handling.FIELD), plan(after(0)), after(0))))
                .isInstanceOf(OrderRefusal.class)
                .hasMessageContaining("place-missing");
        assertThat(order.status()).isEqualTo(OrderStatus.PENDING_DISPATCH);
    }

    @Test
    void field_work_needs_a_catalogue_item() {
        DispatchOrder withoutItem = new DispatchOrder("dept-roads", Handling.FIELD, null, "请处理", null);

        assertThatThrownBy(() -> happened(anAcceptedOrder().dispatch(withoutItem, plan(after(0)), after(0))))
                .hasMessageContaining("catalogue-item-missing");
    }

    @Test
    void signing_in_the_last_moment_is_in_time() {
        assertThat(aDispatchedOrder(Handling.DESK).work().sign(after(4)))
                .singleElement()
                .isInstanceOf(OrderSigned.class);
    }

    @Test
    void signing_a_moment_later_is_not_and_is_told_once() {
        Order order = aDispatchedOrder(Handling.DESK);
        Instant late = after(4).plusMillis(1);

        assertThat(order.work().sign(late)).hasSize(2).last().isInstanceOfSatisfying(OrderOverdue.class, overdue -> {
            assertThat(overdue.limit()).isEqualTo(Limit.SIGN);
            assertThat(overdue.dueAt()).isEqualTo(after(4));
        });
        assertThat(order.miss(Limit.SIGN, 1, after(4), late)).isEmpty();
        assertThat(order.limits().wasOverdue()).isTrue();
    }

    @Test
    void a_missed_limit_is_told_once_a_round_and_stays_remembered() {
        Order order = aSignedOrder(Handling.DESK);

        List<OrderEvent> first = order.miss(Limit.HANDLE, 1, after(120), after(120));
        List<OrderEvent> second = order.miss(Limit.HANDLE, 1, after(120), after(121));
        List<OrderEvent> reply = order.work().reply("迟到的答复", after(122));

        assertThat(first).singleElement().isInstanceOf(OrderOverdue.class);
        assertThat(second).isEmpty();
        assertThat(reply).singleElement().isInstanceOf(OrderReplied.class);
        assertThat(order.limits().wasOverdue()).isTrue();
    }

    @Test
    void the_timer_of_an_earlier_unit_says_nothing_about_the_next() {
        Order order = aDispatchedOrder(Handling.DESK);
        happened(order.work().takeBack("NOT_OURS", after(1)));
        happened(order.dispatch(to("dept-parks", Handling.DESK), plan(after(2)), after(2)));

        assertThat(order.miss(Limit.SIGN, 1, after(4), after(4))).isEmpty();
        assertThat(order.miss(Limit.SIGN, 1, after(6), after(6))).hasSize(1);
    }

    @Test
    void the_next_unit_of_the_same_round_is_told_overdue_too() {
        Order order = aDispatchedOrder(Handling.DESK);
        assertThat(order.miss(Limit.SIGN, 1, after(4), after(4))).hasSize(1);
        assertThat(order.miss(Limit.HANDLE, 1, after(120), after(120))).hasSize(1);
        happened(order.work().takeBack("NOT_OURS", after(121)));
        happened(order.dispatch(to("dept-parks", Handling.DESK), plan(after(122)), after(122)));

        assertThat(order.miss(Limit.SIGN, 1, after(126), after(126)))
                .singleElement()
                .isEqualTo(new OrderOverdue(order.id(), "dept-parks", 1, Limit.SIGN, after(126), after(126)));
        assertThat(order.miss(Limit.HANDLE, 1, after(242), after(242)))
                .singleElement()
                .isEqualTo(new OrderOverdue(order.id(), "dept-parks", 1, Limit.HANDLE, after(242), after(242)));
    }

    @Test
    void the_next_unit_of_the_second_round_does_not_count_as_having_signed() {
        Order order = handedOnInTheSecondRound();

        assertThat(order.limits().signedAt()).isNull();
        assertThat(order.miss(Limit.SIGN, 2, after(9), after(9))).hasSize(1);
    }

    @Test
    void the_unit_that_closes_does_not_earn_the_first_round_of_another() {
        Order order = handedOnInTheSecondRound();
        happened(order.work().finishOutside("现场已处置", after(6)));
        order.verification().passReview();

        assertThat(order.verification().callBack(CONTENT, plan(after(7)), after(7)))
                .last()
                .isInstanceOfSatisfying(OrderClosed.class, closed -> {
                    assertThat(closed.unit()).isEqualTo("dept-parks");
                    assertThat(closed.repliedAt()).isNull();
                    assertThat(closed.handleDueAt()).isNull();
                });
    }

    @Test
    void what_is_taken_back_waits_for_another_dispatch() {
        Order order = aSignedOrder(Handling.DESK);

        assertThat(order.work().takeBack("NOT_OURS", after(3)))
                .isEqualTo(new OrderEvent.OrderReturned(order.id(), "dept-roads", 1, "NOT_OURS", after(3)));
        assertThat(order.status()).isEqualTo(OrderStatus.PENDING_DISPATCH);
        assertThat(order.assignment().unit()).isNull();
    }

    @Test
    void a_contested_order_waits_for_a_ruling_and_is_nobodys_to_dispatch() {
        Order order = aSignedOrder(Handling.DESK);

        assertThat(order.work().contest("NOT_OURS", after(24), after(3)))
                .isEqualTo(new OrderContested(order.id(), "dept-roads", 1, "NOT_OURS", after(3), after(24)));
        assertThat(order.status()).isEqualTo(OrderStatus.ARBITRATING);
        assertThatThrownBy(() -> happened(order.dispatch(to("dept-parks", Handling.DESK), plan(after(4)), after(4))))
                .isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> happened(order.work().reply("答复", after(4)))).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void a_ruling_names_the_unit_with_limits_of_its_own_and_cannot_be_contested_again() {
        Order order = aContestedOrder();

        OrderDispatched ruled = order.rule(to("dept-parks", Handling.DESK), plan(after(5)), after(5));

        assertThat(ruled.unit()).isEqualTo("dept-parks");
        assertThat(ruled.handleDueAt()).isEqualTo(after(125));
        assertThat(order.status()).isEqualTo(OrderStatus.DISPATCHED);
        assertThat(order.returnWindow().isForbidden()).isTrue();
    }

    @Test
    void nobody_rules_on_what_is_not_contested() {
        assertThatThrownBy(() ->
                        happened(anAcceptedOrder().rule(to("dept-parks", Handling.DESK), plan(after(5)), after(5))))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void open_field_work_cannot_be_talked_away_by_a_reply() {
        assertThatThrownBy(() -> happened(aSignedOrder(Handling.FIELD).work().reply("修好了", after(2))))
                .hasMessageContaining("field-work-open");
    }

    @Test
    void field_work_that_nobody_signed_is_signed_by_being_finished() {
        Order order = aDispatchedOrder(Handling.FIELD);

        assertThat(order.work().finishOutside("现场已处置", after(3)))
                .extracting(Object::getClass)
                .containsExactly(OrderSigned.class, OrderReplied.class);
        assertThat(order.status()).isEqualTo(OrderStatus.PENDING_REVIEW);
    }

    @Test
    void work_put_right_in_time_and_verified_late_is_in_time() {
        Order order = aSignedOrder(Handling.FIELD);
        happened(order.work().rectified(after(119)));

        assertThat(order.miss(Limit.HANDLE, 1, after(120), after(120))).isEmpty();
        assertThat(order.work().finishOutside("现场已处置", after(119)))
                .containsExactly(new OrderReplied(order.id(), "dept-roads", 1, after(119), after(120)));
    }

    @Test
    void work_that_was_not_right_runs_on_in_its_old_limit() {
        Order order = aSignedOrder(Handling.FIELD);
        happened(order.work().rectified(after(119)));

        assertThat(order.work().notRectified(after(121))).singleElement().isInstanceOf(OrderOverdue.class);
    }

    @Test
    void a_reply_that_fails_review_goes_back_with_the_original_limit() {
        Order order = aRepliedOrder();

        assertThat(order.verification().failReview("NO_EVIDENCE", after(3)))
                .containsExactly(new OrderReviewFailed(order.id(), "dept-roads", 1, "NO_EVIDENCE", after(3)));
        assertThat(order.limits().due(Limit.HANDLE)).isEqualTo(after(120));
        assertThat(order.round()).isEqualTo(1);
    }

    @Test
    void a_content_citizen_closes_the_order() {
        Order order = aReviewedOrder();

        assertThat(order.verification().callBack(CONTENT, plan(after(3)), after(3)))
                .containsExactly(
                        new OrderCalledBack(order.id(), "dept-roads", 1, true, Satisfaction.SATISFIED, after(3)),
                        new OrderClosed(
                                order.id(),
                                "dept-roads",
                                1,
                                CloseKind.SOLVED,
                                true,
                                Satisfaction.SATISFIED,
                                after(2),
                                after(120),
                                after(3)));
    }

    @Test
    void solved_but_not_satisfied_is_a_second_round_too() {
        Order order = aReviewedOrder();
        CallBack unhappy = new CallBack(true, Satisfaction.DISSATISFIED, null);

        happened(order.verification().callBack(unhappy, plan(after(3)), after(3)));

        assertThat(order.round()).isEqualTo(2);
    }

    @Test
    void an_unsolved_desk_order_starts_its_second_round_with_the_same_unit() {
        Order order = aReviewedOrder();

        assertThat(order.verification().callBack(UNSOLVED, plan(after(3)), after(3)))
                .extracting(Object::getClass)
                .containsExactly(OrderCalledBack.class, OrderReworkStarted.class);
        assertThat(order.status()).isEqualTo(OrderStatus.IN_PROGRESS);
    }

    @Test
    void an_unsolved_field_order_is_dispatched_again_so_that_its_issue_is_taken_up() {
        Order order = aReviewedFieldOrder();

        List<OrderEvent> events = order.verification().callBack(UNSOLVED, plan(after(3)), after(3));

        assertThat(events)
                .extracting(Object::getClass)
                .containsExactly(OrderCalledBack.class, OrderReworkStarted.class, OrderDispatched.class);
        assertThat((OrderDispatched) events.get(2))
                .extracting(OrderDispatched::round, OrderDispatched::handling, OrderDispatched::unit)
                .containsExactly(2, Handling.FIELD, "dept-roads");
    }

    @Test
    void the_rates_count_the_first_round_whatever_the_second_does() {
        Order order = aReviewedOrder();
        happened(order.verification().callBack(UNSOLVED, plan(after(200)), after(200)));
        happened(order.work().reply("再次处理", after(210)));
        order.verification().passReview();

        assertThat(order.verification().callBack(CONTENT, plan(after(220)), after(220)))
                .last()
                .isInstanceOfSatisfying(OrderClosed.class, closed -> {
                    assertThat(closed.repliedAt()).isEqualTo(after(2));
                    assertThat(closed.handleDueAt()).isEqualTo(after(120));
                    assertThat(closed.round()).isEqualTo(2);
                });
    }

    @Test
    void after_two_rounds_it_is_closed_as_unsolved() {
        Order order = aReviewedOrder();
        happened(order.verification().callBack(UNSOLVED, plan(after(3)), after(3)));
        happened(order.work().reply("再次处理", after(4)));
        order.verification().passReview();

        assertThat(order.verification().callBack(UNSOLVED, plan(after(5)), after(5)))
                .last()
                .isInstanceOfSatisfying(
                        OrderClosed.class, closed -> assertThat(closed.kind()).isEqualTo(CloseKind.UNSOLVED));
    }

    @Test
    void three_calls_nobody_answers_close_it_as_unreachable_never_as_satisfied() {
        Order order = aReviewedOrder();

        assertThat(order.verification().callBack(NOBODY_ANSWERED, plan(after(3)), after(3)))
                .hasSize(1);
        assertThat(order.verification().callBack(NOBODY_ANSWERED, plan(after(4)), after(4)))
                .hasSize(1);
        assertThat(order.verification().callBack(NOBODY_ANSWERED, plan(after(5)), after(5)))
                .last()
                .isInstanceOfSatisfying(OrderClosed.class, closed -> {
                    assertThat(closed.kind()).isEqualTo(CloseKind.UNREACHABLE);
                    assertThat(closed.solved()).isNull();
                    assertThat(closed.satisfaction()).isEqualTo(Satisfaction.UNREACHABLE);
                });
    }

    @Test
    void whoever_was_reached_said_whether_it_is_solved() {
        CallBack silent = new CallBack(null, Satisfaction.SATISFIED, null);

        assertThatThrownBy(() -> happened(aReviewedOrder().verification().callBack(silent, plan(after(3)), after(3))))
                .hasMessageContaining("solved-missing");
    }

    private static Order handedOnInTheSecondRound() {
        Order order = aReviewedFieldOrder();
        happened(order.verification().callBack(UNSOLVED, plan(after(3)), after(3)));
        happened(order.work().takeBack("NOT_OURS", after(4)));
        happened(order.dispatch(to("dept-parks", Handling.FIELD), plan(after(5)), after(5)));
        return order;
    }

    @Test
    void an_order_is_overdue_only_while_its_limit_is_open() {
        Order order = aSignedOrder(Handling.DESK);

        assertThat(order.limits().isOverdue(after(120))).isFalse();
        assertThat(order.limits().isOverdue(after(120).plus(Duration.ofSeconds(1))))
                .isTrue();
        happened(order.work().reply("答复", after(121)));
        assertThat(order.limits().isOverdue(after(122))).isFalse();
    }
}
