package cn.yanxing.issue.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Until when a closure may be disputed: {@code lastDay} belongs to it, as a whole day of the district's zone. */
public record DisputePeriod(LocalDate lastDay, ZoneId zone) {

    /** Calendar days after the day of the closing: people count days, not hours. */
    static final int DAYS = 15;

    /** The period of what was closed then. */
    public static DisputePeriod after(Instant closedAt, ZoneId zone) {
        return new DisputePeriod(LocalDate.ofInstant(closedAt, zone).plusDays(DAYS), zone);
    }

    /** Whether the last day has passed by then. */
    public boolean isOverAt(Instant now) {
        return LocalDate.ofInstant(now, zone).isAfter(lastDay);
    }

    /** Refused from the sixteenth day on. */
    public void mustNotBeOverAt(Instant now) {
        if (isOverAt(now)) throw DisputeRefused.tooLate(lastDay);
    }
}
