package cn.yanxing.issue.dispute;

import cn.yanxing.issue.dispute.Dispute.Outcome;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A dispute as it is shown; {@code reason} is for the desk, the unit and whoever wrote it. */
public record DisputeView(
        DisputeStatus status,
        @Nullable String reason,
        Instant disputedAt,
        @Nullable String reply,
        @Nullable Instant decidedAt) {

    /** With everything that was said. */
    public static DisputeView of(Dispute dispute) {
        return new DisputeView(
                dispute.status(),
                dispute.reason(),
                dispute.disputedAt(),
                Optional.ofNullable(dispute.outcome()).map(Outcome::reply).orElse(null),
                Optional.ofNullable(dispute.outcome()).map(Outcome::at).orElse(null));
    }

    /** For those who reported the same: what another resident wrote is not theirs to read. */
    public DisputeView withoutReason() {
        return new DisputeView(status, null, disputedAt, reply, decidedAt);
    }
}
