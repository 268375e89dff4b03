package cn.yanxing.hotline.order;

import static cn.yanxing.hotline.order.Given.MONDAY_MORNING;
import static cn.yanxing.hotline.order.Given.after;
import static cn.yanxing.hotline.order.Given.anOrder;
import static cn.yanxing.hotline.order.Given.happened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.contracts.OrderEvent.CloseKind;
import cn.yanxing.contracts.OrderEvent.OrderAccepted;
import cn.yanxing.contracts.OrderEvent.OrderClosed;
import cn.yanxing.contracts.OrderEvent.OrderObjectionUpheld;
import cn.yanxing.contracts.OrderEvent.OrderRefused;
import cn.yanxing.contracts.OrderEvent.Satisfaction;
import cn.yanxing.hotline.refusal.ProposeRefusal;
import cn.yanxing.hotline.refusal.RefusalReason;
import cn.yanxing.kit.problem.IllegalTransition;
import org.junit.jupiter.api.Test;

/** Whether the hotline takes an order on. */
class AcceptanceTest {

    private static final ProposeRefusal OUTSIDE = new ProposeRefusal(RefusalReason.R06, "不在本区");
    private static final DirectAnswer ANSWER = answer(true, Satisfaction.SATISFIED);

    @Test
    void what_the_desk_answers_at_once_is_accepted_and_closed_without_a_unit() {
        Order order = anOrder();

        assertThat(order.acceptance().answerDirectly(ANSWER, after(1)))
                .containsExactly(
                        new OrderAccepted(order.id(), after(1)),
                        new OrderClosed(
                                order.id(),
                                null,
                                1,
                                CloseKind.ANSWERED,
                                true,
                                Satisfaction.SATISFIED,
                                null,
                                null,
                                after(1)));
        assertThat(order.outcome().callBackTries()).isZero();
    }

    @Test
    void a_citizen_who_wrote_is_answered_in_writing() {
        happened(anOrder().acceptance().answerDirectly(answer(null, Satisfaction.UNREACHABLE), after(1)));
    }

    @Test
    void an_answer_that_settles_nothing_closes_nothing() {
        for (DirectAnswer poor :
                new DirectAnswer[] {answer(false, Satisfaction.SATISFIED), answer(true, Satisfaction.DISSATISFIED)}) {
            Order order = anOrder();
            assertThatThrownBy(() -> happened(order.acceptance().answerDirectly(poor, after(1))))
                    .hasMessageContaining("direct-answer-settled-nothing");
            assertThat(order.status()).isEqualTo(OrderStatus.PENDING_ACCEPT);
            assertThat(order.outcome().replyText()).isNull();
        }
    }

    @Test
    void only_a_new_order_is_answered_at_once() {
        assertThatThrownBy(() -> happened(Given.aReviewedOrder().acceptance().answerDirectly(ANSWER, after(9))))
                .isInstanceOfSatisfying(IllegalTransition.class, refusal -> assertThat(refusal.allowed())
                        .doesNotContain("CLOSED"));
    }

    @Test
    void a_refusal_is_one_persons_proposal_until_a_second_confirms_it() {
        Order order = anOrder();
        order.acceptance().proposeRefusal(OUTSIDE, "agent", MONDAY_MORNING);

        assertThat(order.status()).isEqualTo(OrderStatus.PENDING_ACCEPT);
        assertThatThrownBy(() -> happened(order.acceptance().confirmRefusal("agent", after(240), after(1))))
                .hasMessageContaining("refusal-needs-a-second-person");
        assertThat(order.acceptance().confirmRefusal("dispatcher", after(240), after(1)))
                .isEqualTo(new OrderRefused(order.id(), "R06", after(1)));
        assertThat(order.status()).isEqualTo(OrderStatus.NOT_ACCEPTED);
    }

    @Test
    void while_a_refusal_waits_nobody_takes_the_order_on_or_proposes_another() {
        Order order = anOrder();
        order.acceptance().proposeRefusal(OUTSIDE, "agent", MONDAY_MORNING);

        assertThatThrownBy(() -> happened(order.acceptance().accept(after(1))))
                .hasMessageContaining("refusal-already-proposed");
        assertThatThrownBy(() -> happened(order.acceptance().answerDirectly(ANSWER, after(1))))
                .hasMessageContaining("refusal-already-proposed");
        assertThatThrownBy(() -> order.acceptance().proposeRefusal(OUTSIDE, "other", after(1)))
                .hasMessageContaining("refusal-already-proposed");
    }

    @Test
    void a_refusal_that_is_declined_leaves_a_new_order() {
        Order order = anOrder();
        order.acceptance().proposeRefusal(OUTSIDE, "agent", MONDAY_MORNING);
        order.acceptance().declineRefusal("dispatcher");

        assertThat(order.refusal().view()).isNull();
        happened(order.acceptance().accept(after(2)));
        assertThatThrownBy(() -> happened(anOrder().acceptance().confirmRefusal("dispatcher", after(240), after(1))))
                .hasMessageContaining("no-refusal-proposed");
    }

    @Test
    void the_citizen_objects_in_time_and_comes_back_when_right() {
        Order order = aRefusedOrder();
        order.acceptance().object("应当受理", after(240));

        assertThat(order.acceptance().decideObjection(true, after(500)))
                .contains(new OrderObjectionUpheld(order.id(), after(500)));
        assertThat(order.status()).isEqualTo(OrderStatus.PENDING_ACCEPT);
        happened(order.acceptance().accept(after(501)));
    }

    @Test
    void a_moment_later_is_too_late_to_object() {
        assertThatThrownBy(() ->
                        aRefusedOrder().acceptance().object("应当受理", after(240).plusMillis(1)))
                .hasMessageContaining("objection-too-late");
    }

    @Test
    void one_objects_once_even_when_refused_again() {
        Order order = aRefusedOrder();
        order.acceptance().object("应当受理", after(2));
        assertThatThrownBy(() -> order.acceptance().object("再提", after(3))).hasMessageContaining("objected-before");
        happened(order.acceptance().decideObjection(true, after(4)));
        order.acceptance().proposeRefusal(OUTSIDE, "agent", after(5));
        happened(order.acceptance().confirmRefusal("dispatcher", after(300), after(6)));

        assertThatThrownBy(() -> order.acceptance().object("再提", after(7))).hasMessageContaining("objected-before");
    }

    @Test
    void an_objection_that_is_dismissed_is_not_decided_twice() {
        Order order = aRefusedOrder();
        assertThatThrownBy(() -> happened(order.acceptance().decideObjection(true, after(2))))
                .hasMessageContaining("no-objection");
        order.acceptance().object("应当受理", after(2));

        assertThat(order.acceptance().decideObjection(false, after(3))).isEmpty();
        assertThat(order.status()).isEqualTo(OrderStatus.NOT_ACCEPTED);
        assertThatThrownBy(() -> happened(order.acceptance().decideObjection(true, after(4))))
                .hasMessageContaining("no-objection");
    }

    private static Order aRefusedOrder() {
        Order order = anOrder();
        order.acceptance().proposeRefusal(OUTSIDE, "agent", MONDAY_MORNING);
        happened(order.acceptance().confirmRefusal("dispatcher", after(240), after(1)));
        return order;
    }

    private static DirectAnswer answer(Boolean solved, Satisfaction satisfaction) {
        return new DirectAnswer("请到政务大厅办理", null, solved, satisfaction);
    }
}
