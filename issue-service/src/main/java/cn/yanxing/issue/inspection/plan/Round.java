package cn.yanxing.issue.inspection.plan;

import java.time.LocalDate;

/** From the first day to the last, both included, in the district's time zone. */
public record Round(LocalDate from, LocalDate until) {

    boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    Round within(Round whole) {
        return new Round(
                from.isBefore(whole.from) ? whole.from : from, until.isAfter(whole.until) ? whole.until : until);
    }

    /** The day itself, or the first or the last day when it lies outside. */
    LocalDate nearestTo(LocalDate day) {
        if (day.isBefore(from)) return from;
        return day.isAfter(until) ? until : day;
    }
}
