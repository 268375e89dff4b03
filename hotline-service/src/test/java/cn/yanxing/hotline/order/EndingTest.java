package cn.yanxing.hotline.order;

import static cn.yanxing.hotline.order.Given.aDispatchedOrder;
import static cn.yanxing.hotline.order.Given.aSignedOrder;
import static cn.yanxing.hotline.order.Given.after;
import static cn.yanxing.hotline.order.Given.anAcceptedOrder;
import static cn.yanxing.hotline.order.Given.happened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.contracts.OrderEvent.Destination;
import cn.yanxing.contracts.OrderEvent.Handling;
import cn.yanxing.contracts.OrderEvent.Limit;
import cn.yanxing.contracts.OrderEvent.OrderRevoked;
import cn.yanxing.contracts.OrderEvent.OrderTransferred;
import cn.yanxing.contracts.OrderEvent.OrderVoided;
import cn.yanxing.hotline.transfer.TransferOrder;
import cn.yanxing.kit.problem.IllegalTransition;
import org.junit.jupiter.api.Test;

/** How an order ends without a unit's work. */
class EndingTest {

    private static final TransferOrder WITH_RECEIPT = transfer("R-1", null);
    private static final TransferOrder IN_A_CALL = transfer(" ", "call-7");

    @Test
    void a_transfer_needs_a_receipt_or_a_call_of_three() {
        Order order = anAcceptedOrder();

        assertThatThrownBy(() -> happened(order.ending().transfer(transfer(null, " "), after(1))))
                .hasMessageContaining("transfer-unproven");
        assertThat(order.status()).isEqualTo(OrderStatus.PENDING_DISPATCH);
        assertThat(order.ending().transfer(WITH_RECEIPT, after(1)))
                .isEqualTo(new OrderTransferred(order.id(), null, 1, Destination.EMERGENCY_LINE, after(1)));
        assertThat(order.transfer().isReceiptAwaited()).isFalse();
    }

    @Test
    void a_receipt_that_is_awaited_is_missed_once_and_may_still_come() {
        Order order = anAcceptedOrder();
        happened(order.ending().transfer(IN_A_CALL, after(1)));

        assertThat(order.transfer().missReceipt()).isTrue();
        assertThat(order.transfer().missReceipt()).isFalse();
        order.transfer().acknowledged("R-2");
        assertThat(order.transfer().view().receiptOverdue()).isTrue();
        assertThatThrownBy(() -> order.transfer().acknowledged("R-3")).hasMessageContaining("receipt-not-awaited");
    }

    @Test
    void whoever_had_it_is_told_and_has_it_no_more() {
        Order order = aSignedOrder(Handling.FIELD);

        assertThat(order.ending().withdraw(false, after(2)))
                .contains(new OrderRevoked(order.id(), "dept-roads", 1, after(2)));
        assertThat(order.work().isInField("dept-roads")).isFalse();
        assertThat(order.miss(Limit.HANDLE, 1, after(120), after(120))).isEmpty();
    }

    @Test
    void what_the_public_must_be_kept_safe_from_goes_on_without_its_citizen() {
        Order order = aSignedOrder(Handling.DESK);

        assertThat(order.ending().withdraw(true, after(2))).isEmpty();
        assertThat(order.status()).isEqualTo(OrderStatus.IN_PROGRESS);
        assertThat(order.milestones().withdrawnAt()).isEqualTo(after(2));
        assertThatThrownBy(() -> happened(order.ending().withdraw(true, after(3))))
                .hasMessageContaining("withdrawn-before");
    }

    @Test
    void a_request_to_hand_it_back_is_about_nothing_once_the_order_has_ended() {
        Order order = aDispatchedOrder(Handling.DESK);
        assertThat(RequestRules.matters(RequestRulesTest.returned("dept-roads", null), order))
                .isTrue();

        assertThat(order.ending().declareVoid("TEST", after(2)))
                .isEqualTo(new OrderVoided(order.id(), "dept-roads", 1, "TEST", after(2)));
        assertThat(RequestRules.matters(RequestRulesTest.returned("dept-roads", null), order))
                .isFalse();
    }

    @Test
    void what_has_ended_does_not_end_again() {
        Order order = anAcceptedOrder();
        happened(order.ending().withdraw(false, after(1)));

        assertThatThrownBy(() -> happened(order.ending().transfer(WITH_RECEIPT, after(2))))
                .isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> happened(order.ending().declareVoid("TEST", after(2))))
                .isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> happened(order.ending().withdraw(false, after(2))))
                .isInstanceOf(IllegalTransition.class);
    }

    private static TransferOrder transfer(String receipt, String call) {
        return new TransferOrder(Destination.EMERGENCY_LINE, "110", receipt, call, null);
    }
}
