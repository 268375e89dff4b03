package cn.yanxing.issue.report;

import cn.yanxing.issue.attention.AttentionView;
import cn.yanxing.issue.clock.DueClock;
import cn.yanxing.issue.fieldcheck.FieldCheckView;
import cn.yanxing.issue.place.Spot;
import cn.yanxing.issue.request.RequestView;
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
        @Nullable UUID mainIssue,
        @Nullable String condition,
        Spot spot,
        Holding holding,
        int round,
        int reworks,
        Milestones milestones,
        DueClock clock,
        Reporter reporter,
        Optional<RequestView> openRequest,
        Optional<FieldCheckView> fieldCheck,
        AttentionView attention) {

    /** With whom it is, and who put it right last. */
    record Holding(
            @Nullable String unit,
            @Nullable String instruction,
            @Nullable UUID errandId,
            @Nullable Instant volunteersAskedAt,
            @Nullable Instant suspendedUntil,
            @Nullable String rectifiedBy,
            @Nullable String rectifiedUnit) {}

    @Nullable
    String unit() {
        return holding.unit();
    }

    @Nullable
    Instant volunteersAskedAt() {
        return holding.volunteersAskedAt();
    }

    @Nullable
    String rectifiedUnit() {
        return holding.rectifiedUnit();
    }

    /** The desk waits for an inspector who is on the way. */
    boolean isLookedIntoAt(Instant now) {
        return fieldCheck.filter(check -> check.isAwaitedAt(now)).isPresent();
    }

    boolean isOverdueAt(Instant now) {
        return status.isWithUnit() && clock.isDueBy(now);
    }

    /** What was never closed, is filed, and is no order's. */
    boolean mayBeVoid() {
        return status.next().contains(IssueStatus.VOID) && !milestones.wasClosed() && !isOfAnOrder();
    }

    /** Whether an order asked for it: then the hotline decides whether it is needed at all. */
    boolean isOfAnOrder() {
        return origin.orderId() != null;
    }
}
