package cn.yanxing.scoring.figures;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.contracts.OrderEvent.Limit;
import cn.yanxing.contracts.OrderEvent.OrderAccepted;
import cn.yanxing.contracts.OrderEvent.OrderCalledBack;
import cn.yanxing.contracts.OrderEvent.OrderClosed;
import cn.yanxing.contracts.OrderEvent.OrderContested;
import cn.yanxing.contracts.OrderEvent.OrderDispatched;
import cn.yanxing.contracts.OrderEvent.OrderObjectionUpheld;
import cn.yanxing.contracts.OrderEvent.OrderOverdue;
import cn.yanxing.contracts.OrderEvent.OrderRefused;
import cn.yanxing.contracts.OrderEvent.OrderRegistered;
import cn.yanxing.contracts.OrderEvent.OrderReopened;
import cn.yanxing.contracts.OrderEvent.OrderReplied;
import cn.yanxing.contracts.OrderEvent.OrderReturned;
import cn.yanxing.contracts.OrderEvent.OrderReviewFailed;
import cn.yanxing.contracts.OrderEvent.OrderRevoked;
import cn.yanxing.contracts.OrderEvent.OrderReworkStarted;
import cn.yanxing.contracts.OrderEvent.OrderSigned;
import cn.yanxing.contracts.OrderEvent.OrderTransferred;
import cn.yanxing.contracts.OrderEvent.OrderVoided;
import java.time.Instant;

/** How an order's events move its row of the figures. */
final class OrderFact {

    private OrderFact() {}

    static void fold(CaseFact fact, DomainEvent event) {
        if (event instanceof OrderRegistered registered) registered(fact, registered);
        else if (event instanceof OrderAccepted accepted) fact.acceptedAt = accepted.acceptedAt();
        else if (event instanceof OrderDispatched dispatched) dispatched(fact, dispatched);
        else if (event instanceof OrderSigned) signed(fact);
        else if (event instanceof OrderReturned || event instanceof OrderContested) returned(fact);
        else if (event instanceof OrderReplied replied) replied(fact, replied);
        else if (event instanceof OrderReviewFailed failed) reviewFailed(fact, failed);
        else if (event instanceof OrderReworkStarted rework) reworkStarted(fact, rework);
        else if (event instanceof OrderOverdue overdue) overdue(fact, overdue);
        else finish(fact, event);
    }

    private static void finish(CaseFact fact, DomainEvent event) {
        if (event instanceof OrderCalledBack calledBack) calledBack(fact, calledBack);
        else if (event instanceof OrderClosed closed) closed(fact, closed);
        else if (event instanceof OrderRefused refused) declined(fact, refused.refusedAt());
        else if (event instanceof OrderTransferred transferred) declined(fact, transferred.transferredAt());
        else if (event instanceof OrderRevoked revoked) declined(fact, revoked.revokedAt());
        else if (event instanceof OrderVoided voided) declined(fact, voided.voidedAt());
        else if (event instanceof OrderObjectionUpheld || event instanceof OrderReopened) takenUpAgain(fact);
    }

    /** It ended without anybody's work; whether a limit had passed by then is nobody's mark. */
    private static void declined(CaseFact fact, Instant at) {
        fact.closedAt = at;
        fact.countedDueAt = null;
        fact.moveTo(Stage.DECLINED);
    }

    private static void takenUpAgain(CaseFact fact) {
        fact.closedAt = null;
        fact.moveTo(Stage.WAITING);
    }

    private static void registered(CaseFact fact, OrderRegistered registered) {
        fact.number = registered.number();
        fact.channel = registered.channel().name();
        fact.subject = registered.category();
        fact.place = registered.place();
        fact.openedAt = registered.registeredAt();
    }

    private static void dispatched(CaseFact fact, OrderDispatched dispatched) {
        fact.unit = dispatched.unit();
        fact.dueAt = dispatched.handleDueAt();
        fact.missed = null;
        if (dispatched.place() != null) fact.place = dispatched.place();
        if (fact.dispatchedAt == null) fact.dispatchedAt = dispatched.dispatchedAt();
        if (dispatched.round() == 1) fact.countedDueAt = dispatched.handleDueAt();
        fact.moveTo(Stage.WITH_UNIT);
    }

    private static void signed(CaseFact fact) {
        if (fact.missed != null && fact.missed.limit().equals(Limit.SIGN.name())) fact.missed = null;
    }

    /** No unit works on it: it waits for a dispatcher, or for an arbiter. */
    private static void returned(CaseFact fact) {
        fact.unit = null;
        fact.dueAt = null;
        fact.moveTo(Stage.WAITING);
    }

    private static void replied(CaseFact fact, OrderReplied replied) {
        if (replied.round() == 1) {
            fact.countedDueAt = replied.handleDueAt();
            fact.countedDoneAt = replied.repliedAt();
        }
        fact.moveTo(Stage.DONE);
    }

    /** The original limit goes on, and the reply does not count. */
    private static void reviewFailed(CaseFact fact, OrderReviewFailed failed) {
        if (failed.round() == 1) fact.countedDoneAt = null;
        fact.moveBack(Limit.HANDLE.name(), failed.failedAt());
    }

    private static void reworkStarted(CaseFact fact, OrderReworkStarted rework) {
        fact.unit = rework.unit();
        fact.reworks = rework.round() - 1;
        fact.dueAt = rework.handleDueAt();
        fact.moveTo(Stage.WITH_UNIT);
    }

    private static void overdue(CaseFact fact, OrderOverdue overdue) {
        if (fact.stage == Stage.WITH_UNIT)
            fact.missed = new CaseFact.Missed(overdue.limit().name(), overdue.dueAt(), overdue.overdueAt());
    }

    private static void calledBack(CaseFact fact, OrderCalledBack calledBack) {
        fact.solved = calledBack.solved();
        fact.satisfaction = calledBack.satisfaction().name();
    }

    private static void closed(CaseFact fact, OrderClosed closed) {
        if (closed.unit() != null) fact.unit = closed.unit();
        if (closed.solved() != null) fact.solved = closed.solved();
        if (closed.satisfaction() != null)
            fact.satisfaction = closed.satisfaction().name();
        if (closed.repliedAt() != null) fact.countedDoneAt = closed.repliedAt();
        if (closed.handleDueAt() != null) fact.countedDueAt = closed.handleDueAt();
        fact.closedAt = closed.closedAt();
        fact.moveTo(Stage.FINISHED);
    }
}
