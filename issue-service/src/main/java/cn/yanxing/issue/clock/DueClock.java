package cn.yanxing.issue.clock;

import cn.yanxing.time.CountedDay;
import cn.yanxing.time.Deadline;
import cn.yanxing.time.Pause;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The clock of an issue's round. It runs for one unit; a return that leads back to the same unit resumes it, another
 * unit gets a new one. The time in which others held the issue is a pause. That a round was overdue is never taken back.
 */
@Embeddable
public class DueClock {
    @Column(name = "clock_unit")
    private @Nullable String unit;

    @Column(name = "clock_started_at")
    private @Nullable Instant startedAt;

    @Column(name = "clock_stopped_at")
    private @Nullable Instant stoppedAt;

    private @Nullable Instant dueAt;

    @Column(name = "due_provisional")
    private boolean provisional;

    @Column(name = "due_days")
    @Convert(converter = CountedDays.class)
    private List<CountedDay> days = List.of();

    @Convert(converter = Pauses.class)
    private List<Pause> pauses = List.of();

    private boolean wasOverdue;

    private int overdueRound;

    public DueClock() {}

    public Instant run(String forUnit, Limit limit, Instant now) {
        if (forUnit.equals(unit) && stoppedAt != null) return resume(limit, now);
        if (!forUnit.equals(unit)) overdueRound = 0; // what the unit before missed does not excuse this one
        unit = forUnit;
        startedAt = now;
        pauses = List.of();
        return set(limit.from(now, pauses));
    }

    /** The unit gave it away; the clock stands until somebody has it again. */
    public void stop(Instant now) {
        stoppedAt = now;
    }

    public Instant resume(Limit limit, Instant now) {
        List<Pause> all = new ArrayList<>(pauses);
        all.add(new Pause(Objects.requireNonNull(stoppedAt), now));
        pauses = List.copyOf(all);
        return set(limit.from(Objects.requireNonNull(startedAt), pauses));
    }

    /** A new round begins without a memory of whose clock ran before. */
    public void forget() {
        unit = null;
        stoppedAt = null;
    }

    /** Whether this is the first time that the round is overdue with this unit. */
    public boolean markOverdue(int round) {
        if (overdueRound == round) return false;
        wasOverdue = true;
        overdueRound = round;
        return true;
    }

    public Instant dueAt() {
        return Objects.requireNonNull(dueAt, "expected a clock that ran, but it has not");
    }

    public boolean isDueBy(Instant moment) {
        return dueAt != null && stoppedAt == null && !dueAt.isAfter(moment);
    }

    public boolean wasOverdue() {
        return wasOverdue;
    }

    public Optional<Deadline> deadline() {
        return dueAt == null ? Optional.empty() : Optional.of(new Deadline(dueAt, provisional, days));
    }

    private Instant set(Deadline deadline) {
        stoppedAt = null;
        dueAt = deadline.dueAt();
        provisional = deadline.provisional();
        days = deadline.days();
        return deadline.dueAt();
    }
}
