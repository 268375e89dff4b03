package cn.yanxing.issue.clock;

import cn.yanxing.time.CountedDay;
import cn.yanxing.time.Course;
import cn.yanxing.time.Deadline;
import cn.yanxing.time.Pause;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The clock of an issue's round. It runs for one unit; a return that leads back to the same unit resumes it, another
 * unit gets a new one. The time in which others held the issue, or in which it was suspended, is a pause; an extension
 * moves its end. That a round was overdue is never taken back.
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

    @Embedded
    private @Nullable Extension extension;

    private int extensions;

    @Embedded
    private @Nullable Basis basis;

    @Embedded
    private Containment containment = new Containment();

    @Embedded
    private Ladder ladder = new Ladder();

    public DueClock() {}

    public Instant run(String forUnit, Limit limit, Instant now) {
        if (forUnit.equals(unit) && stoppedAt != null) return resume(limit, now);
        if (!forUnit.equals(unit)) { // what the unit before did, or missed, is not this one's
            ladder.begin();
            containment.begin();
        }
        unit = forUnit;
        startedAt = now;
        pauses = List.of();
        extension = null;
        extensions = 0;
        basis = null;
        return reckon(limit);
    }

    /** The unit gave it away, or need not handle it now; the clock stands until somebody has to again. */
    public void stop(Instant now) {
        stoppedAt = now;
    }

    /** All is put right, the danger stopped with it. */
    public void finish(Instant now) {
        containment.reach(now);
        stop(now);
    }

    public Instant resume(Limit limit, Instant now) {
        List<Pause> all = new ArrayList<>(pauses);
        all.add(new Pause(Objects.requireNonNull(stoppedAt), now));
        pauses = List.copyOf(all);
        return reckon(limit);
    }

    /** The unit has until then; the moment lies after the present deadline. */
    public Instant extend(Instant until, Limit limit, Instant now) {
        extension = new Extension(now, until);
        extensions++;
        Instant due = reckon(limit);
        ladder.climbAgain(now);
        return due;
    }

    /** A new round begins without a memory of whose clock ran before. */
    public void forget() {
        unit = null;
        stoppedAt = null;
    }

    /** Whether this is the first time that the deadline is told as passed. */
    public boolean markOverdue(int round) {
        return ladder.markOverdue(round);
    }

    /** Whether the warning is due for the first time. */
    public boolean markWarned(Rung warning, Instant now) {
        if (stoppedAt != null || !ladder.mayWarn(warning, now)) return false;
        ladder.markWarned(warning);
        return true;
    }

    public Instant dueAt() {
        return Objects.requireNonNull(dueAt, "expected a clock that ran, but it has not");
    }

    public boolean isDueBy(Instant moment) {
        return dueAt != null && stoppedAt == null && !dueAt.isAfter(moment);
    }

    public boolean wasOverdue() {
        return ladder.wasOverdue();
    }

    /** How often more time was granted to the unit that has this clock. */
    public int extensions() {
        return extensions;
    }

    /** When that rung of the ladder comes; nothing while the clock stands, or when its warning has been told. */
    public Optional<Instant> reaches(Rung rung) {
        if (dueAt == null || stoppedAt != null) return Optional.empty();
        return rung == Rung.OVERDUE ? Optional.of(dueAt) : ladder.comes(rung);
    }

    /** The first stage, of a limit that has two. */
    public Containment containment() {
        return containment;
    }

    /** When the first stage is over; nothing while the clock stands, or once it was reached or told. */
    public Optional<Instant> reachesContainment() {
        return stoppedAt == null ? containment.comes() : Optional.empty();
    }

    /** The limit behind the deadline; nothing for a clock that ran before it was kept. */
    public Optional<LimitView> limit() {
        return Optional.ofNullable(basis)
                .map(known -> new LimitView(known.term(), known.season(), containment.stage()));
    }

    /** How the deadline came about. */
    public Optional<Derivation> derivation() {
        return deadline().map(due -> new Derivation(Objects.requireNonNull(startedAt), limit().orElse(null), due));
    }

    public Optional<Deadline> deadline() {
        return dueAt == null ? Optional.empty() : Optional.of(new Deadline(dueAt, provisional, days));
    }

    /** What moved the deadline away from where its limit alone would have put it. */
    public Optional<ClockView> view() {
        if (startedAt == null) return Optional.empty();
        Instant extendedUntil = extension == null ? null : extension.until();
        return Optional.of(new ClockView(startedAt, stoppedAt, pauses, extensions, extendedUntil));
    }

    /** What the clock began under holds to its end: a catalogue that changes meanwhile moves nobody's deadline. */
    private Instant reckon(Limit present) {
        Limit limit = basis == null ? present : present.keeping(basis.term(), containment.term());
        Limit.Reckoning reckoned = limit.reckon(Objects.requireNonNull(startedAt), pauses, extension);
        ladder.standAt(reckoned.halfAt(), reckoned.mostAt());
        stoppedAt = null;
        Course course = reckoned.course();
        if (basis == null) basis = Basis.of(course.term(), course.season());
        containment.standAt(course.containment());
        dueAt = reckoned.deadline().dueAt();
        provisional = reckoned.deadline().provisional();
        days = reckoned.deadline().days();
        return dueAt;
    }
}
