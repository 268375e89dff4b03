package cn.yanxing.hotline.rates.counted;

import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import cn.yanxing.kit.formula.Tally;
import cn.yanxing.kit.register.Register;
import cn.yanxing.kit.sql.Instants;
import cn.yanxing.time.Counting;
import cn.yanxing.time.StartRule;
import cn.yanxing.time.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long orders took, by the clock on the wall or by the working calendar: what a share of them did not exceed. It is
 * the time of one of the orders, none in between: the smallest that enough of them do not exceed.
 */
@ApplicationScoped
class HandlingTimes {

    private static final long SECONDS_OF_AN_HOUR = 3_600;

    private final Register register;

    HandlingTimes(Register register) {
        this.register = register;
    }

    /** An order of a part, from its acceptance to its closing. */
    record Taken(@Nullable String part, Instant from, Instant to) {

        static Taken read(ResultSet row) throws SQLException {
            return new Taken(row.getString("part"), Instants.of(row, "accepted_at"), Instants.of(row, "closed_at"));
        }
    }

    /** The same counts, divided as seconds by the seconds of an hour; without an order there is nothing to divide by. */
    List<Tally> told(List<Tally> counts, List<Taken> taken, Measure measure) {
        WorkingCalendar calendar = register.calendar();
        return counts.stream()
                .map(count -> {
                    long[] seconds = taken.stream()
                            .filter(one -> Objects.equals(one.part(), count.part()))
                            .mapToLong(one -> length(one, measure, calendar).toSeconds())
                            .sorted()
                            .toArray();
                    return new Tally(
                            count.part(),
                            count.numerator(),
                            count.denominator(),
                            notExceeded(seconds, measure.percentile()),
                            seconds.length == 0 ? 0 : SECONDS_OF_AN_HOUR);
                })
                .toList();
    }

    private static Duration length(Taken taken, Measure measure, WorkingCalendar calendar) {
        if (!measure.isWorkingTime()) return Duration.between(taken.from(), taken.to());
        return new Counting(calendar, taken.from(), LimitUnit.WORKING_HOUR, StartRule.INSTANT, List.of())
                .countedBy(taken.to());
    }

    private static long notExceeded(long[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[(sorted.length * percent + 99) / 100 - 1];
    }
}
