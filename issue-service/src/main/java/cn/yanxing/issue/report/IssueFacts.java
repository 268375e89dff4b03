package cn.yanxing.issue.report;

import cn.yanxing.issue.clock.DueClock;
import cn.yanxing.issue.place.Spot;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An issue as it stands, for reading: what views and permissions are computed from. */
record IssueFacts(
        UUID id,
        long version,
        Origin origin,
        IssueStatus status,
        @Nullable String condition,
        Spot spot,
        @Nullable String unit,
        @Nullable String instruction,
        int round,
        int reworks,
        @Nullable UUID errandId,
        @Nullable Instant volunteersAskedAt,
        @Nullable String rectifiedBy,
        @Nullable String rectifiedUnit,
        Milestones milestones,
        DueClock clock,
        Reporter reporter,
        Optional<ReturnRequest> openReturn) {

    boolean isOverdueAt(Instant now) {
        return status.isWithUnit() && clock.isDueBy(now);
    }
}
