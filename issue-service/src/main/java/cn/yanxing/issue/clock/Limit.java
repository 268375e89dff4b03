package cn.yanxing.issue.clock;

import cn.yanxing.contracts.register.RegisterEntry.Condition;
import cn.yanxing.contracts.register.RegisterEntry.Term;
import cn.yanxing.time.Course;
import cn.yanxing.time.Deadline;
import cn.yanxing.time.Pause;
import cn.yanxing.time.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The limit of a filing condition under the district's working calendar, see {@link Course}. */
public record Limit(WorkingCalendar calendar, Condition condition) {

    /** When the limit ends if it begins then. */
    public Deadline from(Instant start, List<Pause> pauses) {
        return course(start, pauses).due();
    }

    /** Of the same condition with the terms of another day, the season's choice among them made; today's calendar counts. */
    Limit keeping(Term term, @Nullable Term containment) {
        return new Limit(
                calendar,
                new Condition(condition.code(), condition.name(), term.count(), term.unit(), containment, null));
    }

    /** An extension is of the whole limit: what is granted replaces the term, and leaves the first stage where it is. */
    Reckoning reckon(Instant start, List<Pause> pauses, @Nullable Extension extension) {
        Course course = course(start, pauses);
        Duration amount = extension == null
                ? course.amount()
                : course(start, extension.pausesBefore(pauses)).counting().countedBy(extension.until());
        Deadline counted = course.counting().after(amount);
        return new Reckoning(
                course,
                extension == null ? counted : extension.atLeast(counted),
                course.counting().after(amount.dividedBy(2)).dueAt(),
                course.counting().after(amount.multipliedBy(4).dividedBy(5)).dueAt());
    }

    private Course course(Instant start, List<Pause> pauses) {
        return Course.of(condition, calendar, start, pauses);
    }

    /** When the limit ends, and when half and four fifths of it have passed, counted after its first stage. */
    record Reckoning(Course course, Deadline deadline, Instant halfAt, Instant mostAt) {}
}
