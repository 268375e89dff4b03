package cn.yanxing.time;

import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import java.time.Instant;
import java.util.List;

/** When a limit ends: the first moment at which as much time has counted as the limit is. See {@link Counting}. */
public final class Deadlines {

    private Deadlines() {}

    public static Deadline due(
            WorkingCalendar calendar, Instant start, int limit, LimitUnit unit, StartRule rule, List<Pause> pauses) {
        Counting counting = new Counting(calendar, start, unit, rule, pauses);
        return counting.after(counting.amountOf(limit));
    }
}
