package cn.yanxing.issue.inspection.visit;

import cn.yanxing.contracts.register.RegisterEntry.Point;
import cn.yanxing.issue.inspection.checklist.ChecklistItem;
import cn.yanxing.issue.inspection.checklist.ChecklistItem.Raises;
import cn.yanxing.issue.inspection.visit.Observation.Fix;
import cn.yanxing.issue.inspection.visit.Observation.Position;
import cn.yanxing.issue.report.DeskService;
import cn.yanxing.issue.report.IssueActs;
import cn.yanxing.issue.report.IssueView;
import cn.yanxing.issue.report.OnTheSpotService;
import cn.yanxing.issue.report.ReportService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes an issue of what failed, through the same doors as everybody; one put right on the spot is closed at once. */
@ApplicationScoped
class Problems {

    private final ReportService reports;
    private final DeskService desk;
    private final OnTheSpotService onTheSpot;

    Problems(ReportService reports, DeskService desk, OnTheSpotService onTheSpot) {
        this.reports = reports;
        this.desk = desk;
        this.onTheSpot = onTheSpot;
    }

    Finding raise(Point point, ChecklistItem item, Observation seen) {
        Raises raises = Objects.requireNonNull(item.raises(), "expected an item that can fail to raise an issue");
        IssueView issue = reports.report(report(point, raises, item, seen));
        Fix fix = seen.fix();
        if (fix != null) {
            // the desk decided under which condition it is one when it drew up the checklist
            IssueView filed = desk.file(issue.id(), issue.version(), new IssueActs.Filing(raises.condition()));
            onTheSpot.fix(
                    issue.id(), filed.version(), new IssueActs.OnTheSpotFix(fix.text(), seen.photos(), fix.after()));
        }
        return new Finding(seen, false, issue.id(), issue.number());
    }

    private static IssueActs.Report report(Point point, Raises raises, ChecklistItem item, Observation seen) {
        Position where = Objects.requireNonNullElse(seen.position(), new Position(point.longitude(), point.latitude()));
        return new IssueActs.Report(
                raises.catalogueItem(),
                raises.condition(),
                inWords(item, seen),
                where.longitude(),
                where.latitude(),
                point.name(),
                point.code(),
                seen.photos(),
                null,
                null);
    }

    private static String inWords(ChecklistItem item, Observation seen) {
        return Stream.of(item.text(), item.inWords(seen.answer()), Objects.requireNonNullElse(seen.note(), ""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
