package cn.yanxing.issue.find;

import cn.yanxing.issue.sight.Onlooker;
import cn.yanxing.issue.sight.Sight;
import cn.yanxing.kit.formula.Day;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** What a caller asks for, as a condition: of what they may see at all, what they want. */
@ApplicationScoped
class Questions {

    private final Onlooker onlooker;
    private final Register register;

    Questions(Onlooker onlooker, Register register) {
        this.onlooker = onlooker;
        this.register = register;
    }

    /** The condition of this request's caller; {@code now} is what overdue and soon are measured from. */
    Where of(IssueFilter filter, Instant now) {
        Sight sight = onlooker.sight();
        Where where = Where.visibleTo(sight).narrowedTo(filter, sight, now);
        IssueFilter.Time time = filter.time();
        if (time.reportedFrom() != null) where.and("reported_at >= ?", startOf(time.reportedFrom(), 0));
        if (time.reportedUntil() != null) where.and("reported_at < ?", startOf(time.reportedUntil(), 1));
        return where;
    }

    private Instant startOf(String day, int daysLater) {
        return Day.of(day).plusDays(daysLater).atStartOfDay(register.zone()).toInstant();
    }
}
