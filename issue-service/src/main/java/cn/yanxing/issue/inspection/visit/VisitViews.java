package cn.yanxing.issue.inspection.visit;

import cn.yanxing.contracts.register.RegisterEntry.Point;
import cn.yanxing.issue.history.PhotoLinks;
import cn.yanxing.issue.inspection.checklist.Checklist;
import cn.yanxing.issue.inspection.checklist.ChecklistItem;
import cn.yanxing.issue.inspection.visit.VisitView.Seen;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a visit into what people see: the register's names, the checklist's words. */
@ApplicationScoped
class VisitViews {

    private final Findings findings;
    private final Register register;
    private final PhotoLinks links;

    VisitViews(Findings findings, Register register, PhotoLinks links) {
        this.findings = findings;
        this.register = register;
        this.links = links;
    }

    VisitView of(Visit visit, Checklist checklist) {
        Map<String, Finding> byItem = findings.of(visit.id()).stream()
                .collect(Collectors.toMap(finding -> finding.told().item(), finding -> finding));
        List<Seen> seen = checklist.items().stream()
                .flatMap(item -> Stream.ofNullable(byItem.get(item.code())).map(finding -> seen(item, finding)))
                .toList();
        List<String> missing = checklist.items().stream()
                .filter(item -> item.required() && !byItem.containsKey(item.code()))
                .map(ChecklistItem::code)
                .toList();
        return new VisitView(
                visit.id(),
                visit.clientId(),
                visit.plan(),
                visit.point(),
                register.point(visit.point()).map(Point::name).orElse(visit.point()),
                visit.checklist(),
                visit.team(),
                visit.visitor(),
                visit.startedAt(),
                visit.receivedAt(),
                seen,
                missing);
    }

    private Seen seen(ChecklistItem item, Finding finding) {
        Observation told = finding.told();
        return new Seen(
                told.clientId(),
                told.item(),
                item.text(),
                item.kind(),
                told.answer(),
                told.note(),
                links.of(told.photos()),
                finding.passed(),
                told.fix() != null,
                finding.issueId(),
                finding.issueNumber());
    }
}
