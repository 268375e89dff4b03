package cn.yanxing.issue.clock;

import cn.yanxing.contracts.register.RegisterEntry.Condition;
import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import cn.yanxing.time.Counting;
import cn.yanxing.time.Deadline;
import cn.yanxing.time.Pause;
import cn.yanxing.time.StartRule;
import cn.yanxing.time.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The limit of a filing condition under the district's working calendar. Hours run at once; working days begin with
 * the next working day, so that an issue handed over at five in the afternoon does not lose a day.
 */
public record Limit(WorkingCalendar calendar, Condition condition) {

    /** When the limit ends if it begins then. */
    public Deadline from(Instant start, List<Pause> pauses) {
        Counting counting = counting(start, pauses);
        return counting.after(counting.amountOf(condition.limit()));
    }

    Reckoning reckon(Instant start, List<Pause> pauses, @Nullable Extension extension) {
        Counting counting = counting(start, pauses);
        Duration amount = extension == null
                ? counting.amountOf(condition.limit())
                : counting(start, extension.pausesBefore(pauses)).countedBy(extension.until());
        Deadline counted = counting.after(amount);
        return new Reckoning(
                extension == null ? counted : extension.atLeast(counted),
                counting.after(amount.dividedBy(2)).dueAt(),
                counting.after(amount.multipliedBy(4).dividedBy(5)).dueAt());
    }

    private Counting counting(Instant start, List<Pause> pauses) {
        StartRule rule = condition.unit() == LimitUnit.WORKING_DAY ? StartRule.NEXT_WORKDAY : StartRule.INSTANT;
        return new Counting(calendar, start, condition.unit(), rule, pauses);
    }

    /** When the limit ends, and when half and four fifths of it have passed. */
    record Reckoning(Deadline deadline, Instant halfAt, Instant mostAt) {}
}
