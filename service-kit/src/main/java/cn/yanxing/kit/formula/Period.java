package cn.yanxing.kit.formula;

import cn.yanxing.kit.problem.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * Whole days of the district, from the first instant of one until the first of another, which is no more in it.
 * {@code asOf} is where an unfinished period stands: now.
 */
public record Period(LocalDate firstDay, LocalDate dayAfter, Instant from, Instant to, Instant asOf) {

    /** Days as {@code 2016-12-01}; a period turned round, or a day that no calendar has, is refused. */
    public static Period of(String from, String to, ZoneId zone, Instant now) {
        LocalDate first = Day.of(from);
        LocalDate after = Day.of(to);
        if (!first.isBefore(after)) throw new Refused("period-turned-round", Map.of("from", first, "to", after));
        Instant end = after.atStartOfDay(zone).toInstant();
        return new Period(first, after, first.atStartOfDay(zone).toInstant(), end, now.isBefore(end) ? now : end);
    }
}
