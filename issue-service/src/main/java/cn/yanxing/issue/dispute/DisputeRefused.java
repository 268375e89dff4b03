package cn.yanxing.issue.dispute;

import cn.yanxing.kit.problem.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Why a closing cannot be disputed, or a dispute not be decided so; the texts stand in {@code refusals.properties}. */
public final class DisputeRefused extends Refused {

    private DisputeRefused(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    /** For what is not finished, or ended without being handled. */
    public static DisputeRefused notClosed(String status) {
        return new DisputeRefused("dispute-of-what-is-not-closed", Map.of("status", status));
    }

    static DisputeRefused tooLate(LocalDate lastDay) {
        return new DisputeRefused("dispute-too-late", Map.of("lastDay", lastDay));
    }

    static DisputeRefused disputedBefore(Instant at) {
        return new DisputeRefused("disputed-before", Map.of("disputedAt", at));
    }

    /** For a decision on what nobody disputes, or not any more. */
    public static DisputeRefused noneOpen() {
        return new DisputeRefused("no-dispute-open", Map.of());
    }

    static DisputeRefused deciderClosedIt() {
        return new DisputeRefused("decider-closed-it", Map.of());
    }
}
