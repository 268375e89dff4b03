package cn.yanxing.issue.report;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the issue reached each state of its present round; a new round clears what is ahead of it again. */
@Embeddable
class Milestones {
    private Instant reportedAt;
    private @Nullable Instant filedAt;
    private @Nullable Instant handedOverAt;
    private @Nullable Instant signedAt;
    private @Nullable Instant rectifiedAt;
    private @Nullable Instant closedAt;
    private @Nullable Instant firstClosedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Milestones() {}

    Milestones(Instant reportedAt) {
        this.reportedAt = reportedAt;
    }

    void reach(IssueStatus status, Instant at) {
        switch (status) {
            case REPORTED -> {
                reportedAt = at;
                closedAt = null;
            }
            case FILED -> {
                if (firstClosedAt == null) firstClosedAt = closedAt; // never cleared again
                filedAt = at;
                handedOverAt = signedAt = rectifiedAt = closedAt = null;
            }
            case HANDED_OVER -> {
                handedOverAt = at;
                signedAt = rectifiedAt = null;
            }
            case SIGNED -> {
                if (signedAt == null) signedAt = at;
                rectifiedAt = null;
            }
            case RECTIFIED -> rectifiedAt = at;
            case SUSPENDED -> {} // it is the unit's, as before
            case CLOSED, REJECTED, DUPLICATE, NOT_OURS, VOID -> closedAt = at;
        }
    }

    /** Whether an earlier round was closed. */
    boolean wasClosed() {
        return firstClosedAt != null;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    @Nullable
    Instant filedAt() {
        return filedAt;
    }

    @Nullable
    Instant handedOverAt() {
        return handedOverAt;
    }

    @Nullable
    Instant signedAt() {
        return signedAt;
    }

    @Nullable
    Instant rectifiedAt() {
        return rectifiedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }
}
