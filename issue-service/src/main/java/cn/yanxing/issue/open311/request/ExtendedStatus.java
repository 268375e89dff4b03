package cn.yanxing.issue.open311.request;

import cn.yanxing.issue.open311.Asker;
import cn.yanxing.issue.report.IssueStatus;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** mySociety's finer states of a request: lower case when told, upper case when sent to us; both are understood. */
public enum ExtendedStatus {
    OPEN,
    INVESTIGATING,
    IN_PROGRESS,
    PLANNED,
    ACTION_SCHEDULED,
    FIXED,
    CLOSED,
    DUPLICATE,
    NO_FURTHER_ACTION,
    NOT_COUNCILS_RESPONSIBILITY,
    INTERNAL_REFERRAL,
    CANCELLED,
    FOR_TRIAGE,
    REOPEN,
    UNCHANGED;

    /** Of an issue in this state that came there from {@code from}: back with the desk or the unit is not new there. */
    public static ExtendedStatus of(IssueStatus status, @Nullable IssueStatus from) {
        return switch (status) {
            case REPORTED -> FOR_TRIAGE;
            case FILED -> filed(from);
            case HANDED_OVER -> ACTION_SCHEDULED;
            case SIGNED -> from == IssueStatus.RECTIFIED ? REOPEN : IN_PROGRESS;
            case SUSPENDED -> PLANNED;
            case RECTIFIED -> INVESTIGATING;
            case CLOSED -> FIXED;
            case REJECTED -> NO_FURTHER_ACTION;
            case DUPLICATE -> DUPLICATE;
            case NOT_OURS -> NOT_COUNCILS_RESPONSIBILITY;
            case VOID -> CANCELLED;
        };
    }

    private static ExtendedStatus filed(@Nullable IssueStatus from) {
        if (from == IssueStatus.CLOSED) return REOPEN;
        return from == null || from == IssueStatus.REPORTED ? OPEN : INTERNAL_REFERRAL;
    }

    /** In either case. */
    public static Optional<ExtendedStatus> read(String text) {
        return Stream.of(values())
                .filter(status -> status.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For people. */
    public String words(Asker asker) {
        return asker.text("open311-status-" + wire().replace('_', '-'), Map.of());
    }
}
