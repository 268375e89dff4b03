package cn.yanxing.time;

import cn.yanxing.contracts.register.RegisterEntry.Condition;
import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import cn.yanxing.contracts.register.RegisterEntry.Season;
import cn.yanxing.contracts.register.RegisterEntry.Term;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The limit of a filing condition set running. The day on which it starts chooses the season. Where the condition has a
 * first stage, the limit begins to count when that stage is due, whoever reports it earlier or later: nobody gains or
 * loses time by saying when the danger was stopped. Pure: the same arguments, the same answer.
 */
public record Course(
        Term term, @Nullable Season season, @Nullable Stage containment, Counting counting) {

    /** The first stage: so much time, and when it is over. */
    public record Stage(Term term, Deadline deadline) {}

    /** Hours run at once, working days begin with the next one: what comes at five in the afternoon loses no day. */
    public static Course of(Condition condition, WorkingCalendar calendar, Instant start, List<Pause> pauses) {
        Season season = seasonOn(calendar.localDate(start), condition);
        Term term = season == null ? new Term(condition.limit(), condition.unit()) : season.term();
        Stage containment = containment(condition, calendar, start, pauses);
        Instant begin = containment == null ? start : containment.deadline().dueAt();
        return new Course(term, season, containment, counting(term, calendar, begin, pauses));
    }

    /** How much counting time the limit is, after the first stage. */
    public Duration amount() {
        return counting.amountOf(term.count());
    }

    /** When the limit ends. */
    public Deadline due() {
        return counting.after(amount());
    }

    private static @Nullable Season seasonOn(LocalDate day, Condition condition) {
        Season season = condition.season();
        return season != null && season.includes(day) ? season : null;
    }

    private static @Nullable Stage containment(
            Condition condition, WorkingCalendar calendar, Instant start, List<Pause> pauses) {
        Term term = condition.containment();
        if (term == null) return null;
        Counting counting = counting(term, calendar, start, pauses);
        return new Stage(term, counting.after(counting.amountOf(term.count())));
    }

    private static Counting counting(Term term, WorkingCalendar calendar, Instant start, List<Pause> pauses) {
        StartRule rule = term.unit() == LimitUnit.WORKING_DAY ? StartRule.NEXT_WORKDAY : StartRule.INSTANT;
        return new Counting(calendar, start, term.unit(), rule, pauses);
    }
}
