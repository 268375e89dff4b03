package cn.yanxing.issue.open311.intake;

import cn.yanxing.issue.open311.catalogue.OfferedService;
import cn.yanxing.issue.report.IssueActs;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report that can be taken: for which service, as our own desk would write it, and what only Open311 says. */
record Submission(
        OfferedService service,
        IssueActs.Report told,
        Whereabouts place,
        @Nullable String email,
        @Nullable String mediaUrl,
        @Nullable String deviceId) {

    /** As our own desk would write it, with the photos that came along. */
    IssueActs.Report showing(List<UUID> photos) {
        return new IssueActs.Report(
                told.catalogueItem(),
                told.condition(),
                told.description(),
                told.longitude(),
                told.latitude(),
                told.placeText(),
                told.point(),
                photos,
                told.reporterName(),
                told.reporterPhone());
    }

    @Override
    public String toString() {
        return "Submission[" + service.item().code() + ", …]"; // no reporter's words in a log
    }
}
