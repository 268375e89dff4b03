package cn.yanxing.hotline.order;

import static cn.yanxing.hotline.order.OrderStatus.CLOSED;
import static cn.yanxing.hotline.order.OrderStatus.NOT_ACCEPTED;
import static cn.yanxing.hotline.order.OrderStatus.PENDING_ACCEPT;
import static cn.yanxing.hotline.order.OrderStatus.PENDING_DISPATCH;

import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.contracts.OrderEvent.CloseKind;
import cn.yanxing.contracts.OrderEvent.OrderAccepted;
import cn.yanxing.contracts.OrderEvent.OrderObjectionUpheld;
import cn.yanxing.contracts.OrderEvent.OrderRefused;
import cn.yanxing.hotline.refusal.ProposeRefusal;
import cn.yanxing.hotline.refusal.Refusal;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The part of an {@link Order} that knows whether the hotline takes it on: accepts it, answers it at once, or refuses it. */
@CheckReturnValue
final class Acceptance {

    private final Order order;
    private final Refusal refusal;
    private final Milestones milestones;
    private final Outcome outcome;

    Acceptance(Order order, Refusal refusal, Milestones milestones, Outcome outcome) {
        this.order = order;
        this.refusal = refusal;
        this.milestones = milestones;
        this.outcome = outcome;
    }

    OrderAccepted accept(Instant now) {
        order.status().mustBe(PENDING_ACCEPT, PENDING_DISPATCH);
        refusal.mustNotBeProposed();
        order.move(PENDING_DISPATCH);
        return accepted(now);
    }

    /** The agent knew the answer. It ends here only when the citizen is content with it; otherwise a unit is asked. */
    List<OrderEvent> answerDirectly(DirectAnswer answer, Instant now) {
        order.status().mustBe(PENDING_ACCEPT, CLOSED);
        refusal.mustNotBeProposed();
        if (!answer.said().leavesNothingOpen()) throw OrderRefusal.answerSettledNothing();
        outcome.answered(answer.text(), now);
        outcome.rated(answer.said());
        return List.of(accepted(now), order.close(CloseKind.ANSWERED, now));
    }

    void proposeRefusal(ProposeRefusal proposal, String by, Instant now) {
        order.status().mustBe(PENDING_ACCEPT, NOT_ACCEPTED);
        refusal.propose(proposal, by, now);
    }

    /** The citizen may object until {@code objectUntil}. */
    OrderRefused confirmRefusal(String by, Instant objectUntil, Instant now) {
        order.status().mustBe(PENDING_ACCEPT, NOT_ACCEPTED);
        String reasonCode = refusal.confirm(by, objectUntil, now).name();
        order.move(NOT_ACCEPTED);
        return new OrderRefused(order.id(), reasonCode, now);
    }

    void declineRefusal(String by) {
        order.status().mustBe(PENDING_ACCEPT, NOT_ACCEPTED);
        refusal.decline(by);
    }

    void object(String words, Instant now) {
        order.status().mustBe(NOT_ACCEPTED, PENDING_ACCEPT);
        refusal.object(words, now);
    }

    Optional<OrderEvent> decideObjection(boolean upheld, Instant now) {
        order.status().mustBe(NOT_ACCEPTED, PENDING_ACCEPT);
        if (!upheld) {
            refusal.dismiss(now);
            return Optional.empty();
        }
        refusal.uphold(now);
        order.move(PENDING_ACCEPT);
        return Optional.of(new OrderObjectionUpheld(order.id(), now));
    }

    private OrderAccepted accepted(Instant now) {
        milestones.accepted(now);
        return new OrderAccepted(order.id(), now);
    }
}
