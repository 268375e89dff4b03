package cn.yanxing.issue.find;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How many issues there are, in which state, with whom. {@code filed} counts what was ever filed,
 * {@code containmentOverdue} where danger should be stopped by now, {@code dueSoon} what is due within a day,
 * {@code rectifiedWaiting} what waits for a check, {@code byRequest} what units have asked of the desk and wait for.
 */
public record Figures(
        long reported,
        long filed,
        long open,
        long overdue,
        long containmentOverdue,
        long dueSoon,
        long rectifiedWaiting,
        long closed,
        Map<String, Long> byStatus,
        Map<String, Long> byRequest,
        List<OfUnit> byUnit,
        Instant asOf) {

    /** What is due within this time from now is due soon. */
    static final Duration SOON = Duration.ofDays(1);

    /** What a unit has on its desk. */
    public record OfUnit(String unit, String name, long open, long overdue) {}
}
