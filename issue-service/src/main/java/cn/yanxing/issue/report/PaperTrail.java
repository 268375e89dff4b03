package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.contracts.IssueEvent.IssueHandedOver;
import cn.yanxing.issue.handover.NewSheet;
import cn.yanxing.issue.handover.Sheets;
import cn.yanxing.issue.history.Step;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes a hand-over sheet with every hand-over, whoever hands over: in its transaction, so there is none without. */
@ApplicationScoped
class PaperTrail {

    private final Sheets sheets;

    PaperTrail(Sheets sheets) {
        this.sheets = sheets;
    }

    void follow(IssueEvent event, IssueFacts issue, Step step) {
        if (!(event instanceof IssueHandedOver handedOver)) return;
        Origin origin = issue.origin();
        sheets.add(new NewSheet(
                issue.id(),
                origin.number(),
                handedOver.round(),
                step.actorUnit(),
                handedOver.unit(),
                handedOver.instruction(),
                handedOver.handedOverAt(),
                issue.clock().deadline().orElseThrow(),
                issue.clock().limit().orElseThrow()));
    }
}
