package cn.yanxing.issue.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has been told of a deadline: the warnings at half and at four fifths of the limit, and that it passed, each
 * once. That an issue was overdue is a fact and never taken back, whatever is granted later.
 */
@Embeddable
class Ladder {
    private @Nullable Instant halfAt;
    private @Nullable Instant mostAt;

    @Column(name = "warned")
    private int warnedPercent;

    private int overdueRound;
    private boolean wasOverdue;

    protected Ladder() {}

    /** Another unit, another round: what was told of the clock before does not count. */
    void begin() {
        warnedPercent = 0;
        overdueRound = 0;
    }

    void standAt(Instant half, Instant most) {
        halfAt = half;
        mostAt = most;
    }

    /** A new deadline was granted: it may be told overdue again, and what lies behind it of the ladder is not told. */
    void climbAgain(Instant now) {
        overdueRound = 0;
        warnedPercent = 0;
        for (Rung warning : new Rung[] {Rung.HALF, Rung.MOST}) if (isReached(warning, now)) markWarned(warning);
    }

    /** Whether the warning is due and has not been told. */
    boolean mayWarn(Rung warning, Instant now) {
        return warnedPercent < warning.percent() && isReached(warning, now);
    }

    void markWarned(Rung warning) {
        warnedPercent = warning.percent();
    }

    /** Whether this is the first time that the deadline is told as passed. */
    boolean markOverdue(int round) {
        if (overdueRound == round) return false;
        wasOverdue = true;
        overdueRound = round;
        return true;
    }

    boolean wasOverdue() {
        return wasOverdue;
    }

    /** When the warning comes; nothing once it was told, and for a clock that was started before there were warnings. */
    Optional<Instant> comes(Rung warning) {
        return warnedPercent < warning.percent() ? Optional.ofNullable(at(warning)) : Optional.empty();
    }

    private @Nullable Instant at(Rung warning) {
        return warning == Rung.HALF ? halfAt : mostAt;
    }

    private boolean isReached(Rung warning, Instant now) {
        Instant at = at(warning);
        return at != null && !at.isAfter(now);
    }
}
