package cn.yanxing.issue.report;

import cn.yanxing.issue.clock.DueClock;
import cn.yanxing.issue.clock.Limit;
import cn.yanxing.kit.access.Actor;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** With which unit an issue is, and on what terms: the instruction, the clock, the volunteers, until when it rests. */
@Embeddable
class Custody {
    private @Nullable String unit;
    private @Nullable String instruction;
    private @Nullable UUID errandId;
    private @Nullable Instant volunteersAskedAt;
    private @Nullable Instant suspendedUntil;

    @Embedded
    private @Nullable Rectifier rectifier;

    @Embedded
    private DueClock clock = new DueClock();

    protected Custody() {}

    static Custody none() {
        return new Custody();
    }

    /** Answers until when the unit has it. */
    Instant give(String toUnit, String withInstruction, Limit limit, Instant now) {
        unit = toUnit;
        instruction = withInstruction;
        volunteersAskedAt = null;
        suspendedUntil = null;
        return clock.run(toUnit, limit, now);
    }

    /** The desk has it again; whose clock it was is remembered. */
    void takeBack(Instant now) {
        clock.stop(now);
        unit = null;
        volunteersAskedAt = null;
    }

    void release() {
        unit = null;
    }

    void askVolunteers(IssueActs.Volunteers asked, Instant now) {
        if (volunteersAskedAt != null) throw IssueRefused.volunteersAlreadyAsked(volunteersAskedAt);
        if (!asked.neededBy().isAfter(now)) throw IssueRefused.neededByPassed(asked.neededBy());
        volunteersAskedAt = now;
    }

    void goOnWithoutVolunteers() {
        volunteersAskedAt = null;
    }

    void putRight(Rectifier by, @Nullable UUID errand, Instant now) {
        clock.finish(now);
        rectifier = by;
        unit = by.unit();
        errandId = errand;
    }

    /** Answers until when the unit has it again; the time of the check was not the unit's. */
    Instant workAgain(Limit limit, Instant now) {
        volunteersAskedAt = null;
        return clock.resume(limit, now);
    }

    void rest(Instant until, Instant now) {
        clock.stop(now);
        suspendedUntil = until;
        volunteersAskedAt = null;
    }

    /** Answers the new deadline. */
    Instant wake(Limit limit, Instant at) {
        suspendedUntil = null;
        return clock.resume(limit, at);
    }

    void mustNotHavePutItRight(Actor checker) {
        Objects.requireNonNull(rectifier).mustNotBe(checker);
    }

    DueClock clock() {
        return clock;
    }

    Instant suspendedUntil() {
        return Objects.requireNonNull(suspendedUntil, "expected a suspended issue, but it is not");
    }

    IssueFacts.Holding facts() {
        return new IssueFacts.Holding(
                unit,
                instruction,
                errandId,
                volunteersAskedAt,
                suspendedUntil,
                rectifier == null ? null : rectifier.by(),
                rectifier == null ? null : rectifier.unit());
    }

    /** The unit that has it or put it right last. */
    String unit() {
        return Objects.requireNonNull(unit, "expected an issue with a unit, but it has none");
    }
}
