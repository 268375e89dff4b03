package cn.yanxing.issue.inspection.visit;

import cn.yanxing.issue.inspection.InspectionRefused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A team was on a point. {@code startedAt} is the phone's word, but never after {@code receivedAt}. */
record Visit(
        UUID id,
        UUID clientId,
        UUID plan,
        String point,
        UUID checklist,
        String team,
        String visitor,
        Instant startedAt,
        LocalDate visitedOn,
        Instant receivedAt) {

    /** Sent again it says the same of where and by which checklist; when it began is what it said first. */
    void mustBe(VisitUpload again) {
        boolean same = plan.equals(again.plan()) && point.equals(again.point()) && checklist.equals(again.checklist());
        if (!same) throw InspectionRefused.visitDiffers(clientId);
    }
}
