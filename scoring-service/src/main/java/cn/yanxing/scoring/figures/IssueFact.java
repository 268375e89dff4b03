package cn.yanxing.scoring.figures;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.contracts.IssueEvent.IssueClosed;
import cn.yanxing.contracts.IssueEvent.IssueExtended;
import cn.yanxing.contracts.IssueEvent.IssueFiled;
import cn.yanxing.contracts.IssueEvent.IssueFixedOnTheSpot;
import cn.yanxing.contracts.IssueEvent.IssueHandedOver;
import cn.yanxing.contracts.IssueEvent.IssueOverdue;
import cn.yanxing.contracts.IssueEvent.IssueRectified;
import cn.yanxing.contracts.IssueEvent.IssueRejected;
import cn.yanxing.contracts.IssueEvent.IssueReopened;
import cn.yanxing.contracts.IssueEvent.IssueReported;
import cn.yanxing.contracts.IssueEvent.IssueResumed;
import cn.yanxing.contracts.IssueEvent.IssueReturned;
import cn.yanxing.contracts.IssueEvent.IssueSeparated;
import cn.yanxing.contracts.IssueEvent.IssueSuspended;
import cn.yanxing.contracts.IssueEvent.IssueVerificationFailed;
import cn.yanxing.contracts.IssueEvent.IssueVoided;

/** How an issue's events move its row of the figures. */
final class IssueFact {

    private IssueFact() {}

    static void fold(CaseFact fact, DomainEvent event) {
        if (event instanceof IssueReported reported) reported(fact, reported);
        else if (event instanceof IssueFiled filed) filed(fact, filed);
        else if (event instanceof IssueHandedOver handedOver) handedOver(fact, handedOver);
        else if (event instanceof IssueReturned) returned(fact);
        else if (event instanceof IssueRectified rectified) rectified(fact, rectified);
        else if (event instanceof IssueVerificationFailed failed) failed(fact, failed);
        else if (event instanceof IssueOverdue overdue) overdue(fact, overdue);
        else if (event instanceof IssueExtended extended) extended(fact, extended);
        else if (event instanceof IssueSuspended) suspended(fact);
        else if (event instanceof IssueResumed resumed) resumed(fact, resumed);
        else finish(fact, event);
    }

    private static void finish(CaseFact fact, DomainEvent event) {
        if (event instanceof IssueClosed closed) closed(fact, closed);
        else if (event instanceof IssueRejected rejected) {
            fact.closedAt = rejected.rejectedAt();
            fact.moveTo(Stage.DECLINED);
        } else if (event instanceof IssueVoided voided) {
            fact.unit = null;
            fact.dueAt = null;
            fact.closedAt = voided.voidedAt();
            fact.moveTo(Stage.DECLINED);
        } else if (event instanceof IssueFixedOnTheSpot fixed) {
            fact.unit = fixed.unit();
            fact.closedAt = fact.countedDueAt = fact.countedDoneAt = fixed.fixedAt();
            fact.moveTo(Stage.FINISHED);
        } else if (event instanceof IssueReopened || event instanceof IssueSeparated) {
            fact.late = null;
            fact.closedAt = null;
            fact.countedDueAt = null;
            fact.countedDoneAt = null;
            fact.moveTo(Stage.WAITING);
        }
    }

    private static void reported(CaseFact fact, IssueReported reported) {
        fact.number = reported.number();
        fact.channel = reported.source().name();
        fact.subject = reported.catalogueItem();
        fact.place = reported.place();
        fact.openedAt = reported.reportedAt();
    }

    private static void filed(CaseFact fact, IssueFiled filed) {
        fact.subject = filed.catalogueItem();
        if (fact.acceptedAt == null) fact.acceptedAt = filed.filedAt();
    }

    private static void handedOver(CaseFact fact, IssueHandedOver handedOver) {
        fact.unit = handedOver.unit();
        fact.place = handedOver.place();
        fact.dueAt = handedOver.dueAt();
        fact.missed = null;
        if (fact.late != null && !isSameClock(fact.late, handedOver.unit(), handedOver.round())) fact.late = null;
        if (fact.dispatchedAt == null) fact.dispatchedAt = handedOver.handedOverAt();
        fact.moveTo(Stage.WITH_UNIT);
    }

    private static void returned(CaseFact fact) {
        fact.unit = null;
        fact.dueAt = null;
        fact.moveTo(Stage.WAITING);
    }

    private static void rectified(CaseFact fact, IssueRectified rectified) {
        fact.unit = rectified.unit();
        fact.moveTo(Stage.DONE);
    }

    private static void failed(CaseFact fact, IssueVerificationFailed failed) {
        fact.unit = failed.unit();
        fact.reworks = failed.reworks();
        fact.dueAt = failed.dueAt();
        fact.moveBack("RECTIFY", failed.failedAt());
    }

    private static void overdue(CaseFact fact, IssueOverdue overdue) {
        if (fact.late == null || !isSameClock(fact.late, overdue.unit(), overdue.round()))
            fact.late = new CaseFact.Late(overdue.unit(), overdue.round(), overdue.dueAt());
        if (fact.stage == Stage.WITH_UNIT)
            fact.missed = new CaseFact.Missed("RECTIFY", overdue.dueAt(), overdue.overdueAt());
    }

    /** It is late no longer, though it was. */
    private static void extended(CaseFact fact, IssueExtended extended) {
        fact.dueAt = extended.dueAt();
        fact.missed = null;
    }

    /** Nothing is due while it rests. */
    private static void suspended(CaseFact fact) {
        fact.dueAt = null;
        fact.moveTo(Stage.WAITING);
    }

    private static void resumed(CaseFact fact, IssueResumed resumed) {
        fact.dueAt = resumed.dueAt();
        fact.moveBack("RECTIFY", resumed.resumedAt());
    }

    private static boolean isSameClock(CaseFact.Late late, String unit, int round) {
        return late.round() == round && late.unit().equals(unit);
    }

    private static void closed(CaseFact fact, IssueClosed closed) {
        fact.unit = closed.unit();
        fact.reworks = closed.reworks();
        fact.closedAt = closed.closedAt();
        fact.countedDueAt =
                fact.late != null && fact.late.dueAt().isBefore(closed.dueAt()) ? fact.late.dueAt() : closed.dueAt();
        fact.countedDoneAt = closed.rectifiedAt();
        fact.moveTo(Stage.FINISHED);
    }
}
