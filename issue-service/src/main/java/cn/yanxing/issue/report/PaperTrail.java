package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.contracts.IssueEvent.IssueHandedOver;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.issue.handover.NewSheet;
import cn.yanxing.issue.handover.Sheets;
import cn.yanxing.issue.history.Step;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes a hand-over sheet with every hand-over, whoever hands over: in its transaction, so there is none without. */
@ApplicationScoped
class PaperTrail {

    private final Sheets sheets;
    private final Register register;

    PaperTrail(Sheets sheets, Register register) {
        this.sheets = sheets;
        this.register = register;
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
                register.catalogueItem(origin.catalogueItem())
                        .map(CatalogueItem::legalBasis)
                        .orElse(null),
                handedOver.handedOverAt(),
                issue.clock().deadline().orElseThrow(),
                issue.clock().limit().orElseThrow()));
    }
}
