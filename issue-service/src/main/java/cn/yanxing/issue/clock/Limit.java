package cn.yanxing.issue.clock;

import cn.yanxing.contracts.register.RegisterEntry.Condition;
import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import cn.yanxing.time.Deadline;
import cn.yanxing.time.Deadlines;
import cn.yanxing.time.Pause;
import cn.yanxing.time.StartRule;
import cn.yanxing.time.WorkingCalendar;
import java.time.Instant;
import java.util.List;

/**
 * The limit of a filing condition under the district's working calendar. Hours run at once; working days begin with
 * the next working day, so that an issue handed over at five in the afternoon does not lose a day.
 */
public record Limit(WorkingCalendar calendar, Condition condition) {

    public Deadline from(Instant start, List<Pause> pauses) {
        StartRule rule = condition.unit() == LimitUnit.WORKING_DAY ? StartRule.NEXT_WORKDAY : StartRule.INSTANT;
        return Deadlines.due(calendar, start, condition.limit(), condition.unit(), rule, pauses);
    }
}
