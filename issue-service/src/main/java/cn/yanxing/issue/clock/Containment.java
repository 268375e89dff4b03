package cn.yanxing.issue.clock;

import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import cn.yanxing.contracts.register.RegisterEntry.Term;
import cn.yanxing.time.CountedDay;
import cn.yanxing.time.Course;
import cn.yanxing.time.Deadline;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first stage of a clock whose limit has two (控制险情): when it is due, whether the unit said in time that the danger
 * was stopped. That it was late is a fact and never taken back.
 */
@Embeddable
public class Containment {
    @Column(name = "contain_count")
    private @Nullable Integer count;

    @Column(name = "contain_unit")
    @Enumerated(EnumType.STRING)
    private @Nullable LimitUnit unit;

    @Column(name = "contain_due_at")
    private @Nullable Instant dueAt;

    @Column(name = "contain_due_provisional")
    private boolean provisional;

    @Column(name = "contain_due_days")
    @Convert(converter = CountedDays.class)
    private List<CountedDay> days = List.of();

    private @Nullable Instant containedAt;

    @Column(name = "contain_told")
    private boolean told;

    @Column(name = "contain_was_overdue")
    private boolean wasOverdue;

    protected Containment() {}

    /** Another unit, another round: it has to be said anew. */
    void begin() {
        containedAt = null;
        told = false;
    }

    void standAt(Course.@Nullable Stage stage) {
        count = stage == null ? null : stage.term().count();
        unit = stage == null ? null : stage.term().unit();
        dueAt = stage == null ? null : stage.deadline().dueAt();
        provisional = stage != null && stage.deadline().provisional();
        days = stage == null ? List.of() : stage.deadline().days();
    }

    /** The danger is stopped, or all of it is put right; only the first time counts. */
    public void reach(Instant at) {
        if (isAwaited()) containedAt = at;
    }

    /** Whether the limit has a first stage whose end nobody has told yet. */
    public boolean isAwaited() {
        return dueAt != null && containedAt == null;
    }

    /** When it was told that the danger is stopped. */
    public Optional<Instant> containedAt() {
        return Optional.ofNullable(containedAt);
    }

    /** When it is due; for a limit that has such a stage. */
    public Instant dueAt() {
        return Objects.requireNonNull(dueAt, "expected a limit of two stages, but it has one");
    }

    /** Whether that moment is past its deadline and nobody had told before; on the very deadline is in time. */
    public boolean isMissedAt(Instant moment) {
        return isAwaited() && dueAt().isBefore(moment);
    }

    /** When its deadline comes; nothing for what was reached, or told as passed. */
    Optional<Instant> comes() {
        return isAwaited() && !told ? Optional.of(dueAt()) : Optional.empty();
    }

    /** Whether the deadline has come and this is the first time that it is told as passed. */
    public boolean markOverdue(Instant now) {
        if (comes().filter(due -> !due.isAfter(now)).isEmpty()) return false;
        told = true;
        wasOverdue = true;
        return true;
    }

    Course.@Nullable Stage stage() {
        Term term = term();
        return dueAt == null || term == null ? null : new Course.Stage(term, new Deadline(dueAt, provisional, days));
    }

    @Nullable
    Term term() {
        return count == null || unit == null ? null : new Term(count, unit);
    }

    /** How it went so far; nothing for a limit of one stage that never had another. */
    public Optional<ContainmentView> viewAt(Instant now) {
        if (dueAt == null) return Optional.empty();
        return Optional.of(new ContainmentView(dueAt, containedAt, isMissedAt(now), wasOverdue));
    }
}
