package cn.yanxing.time;

import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How the time of one limit counts, from its start on: around the clock for URGENT_HOUR and CALENDAR_DAY, in the
 * sessions of working days for the others, and never inside a pause. Pure: the same arguments, the same answer.
 */
public record Counting(WorkingCalendar calendar, Instant start, LimitUnit unit, StartRule rule, List<Pause> pauses) {

    private static final int DAYS_MAX = 20 * 366;

    public Counting {
        pauses = List.copyOf(pauses);
    }

    /** How much counting time a limit in this unit is. */
    public Duration amountOf(int limit) {
        if (limit < 1) throw new IllegalArgumentException("expected a limit of at least 1, but it is " + limit);
        return switch (unit) {
            case URGENT_HOUR, WORKING_HOUR -> Duration.ofHours(limit);
            case WORKING_DAY -> calendar.workingTimeOfADay().multipliedBy(limit);
            // by the wall clock: the day on which summer time begins has 23 hours and still is one day
            case CALENDAR_DAY ->
                Duration.between(
                        begin(), begin().atZone(calendar.zone()).plusDays(limit).toInstant());
        };
    }

    /** The first moment at which that much has counted, and the days that lead there; at most 20 years on. */
    public Deadline after(Duration amount) {
        return new Walk(this, begin()).until(amount);
    }

    /** How much has counted when that moment comes. */
    public Duration countedBy(Instant moment) {
        Duration counted = Duration.ZERO;
        LocalDate last = calendar.localDate(moment);
        for (LocalDate day = calendar.localDate(begin()); !day.isAfter(last); day = day.plusDays(1))
            for (Span open : openOn(day, begin()))
                counted = counted.plus(open.endingAt(moment).length());
        return counted;
    }

    /** With NEXT_WORKDAY calendar days run from that day's midnight, so that they end with a day; others from its opening. */
    private Instant begin() {
        if (rule == StartRule.INSTANT) return start;
        LocalDate day = calendar.nextWorkday(calendar.localDate(start));
        return unit == LimitUnit.CALENDAR_DAY ? calendar.wholeDay(day).from() : calendar.opening(day);
    }

    private List<Span> openOn(LocalDate day, Instant from) {
        return hoursOf(day).stream()
                .flatMap(span -> span.startingAt(from).without(pauses).stream())
                .toList();
    }

    private List<Span> hoursOf(LocalDate day) {
        return isAroundTheClock() ? List.of(calendar.wholeDay(day)) : calendar.workedIn(day);
    }

    private boolean isAroundTheClock() {
        return unit == LimitUnit.URGENT_HOUR || unit == LimitUnit.CALENDAR_DAY;
    }

    /** The walk over the days, one amount long, with a reason for each day. */
    private static final class Walk {
        private final Counting counting;
        private final Instant from;
        private final List<CountedDay> days = new ArrayList<>();
        private boolean provisional;

        Walk(Counting counting, Instant from) {
            this.counting = counting;
            this.from = from;
            skipBefore(calendar().localDate(counting.start), calendar().localDate(from));
        }

        Deadline until(Duration amount) {
            Duration left = amount;
            LocalDate day = calendar().localDate(from);
            for (int walked = 0; walked < DAYS_MAX; walked++, day = day.plusDays(1)) {
                for (Span open : explained(day)) {
                    if (left.compareTo(open.length()) <= 0)
                        return new Deadline(open.from().plus(left), provisional, days);
                    left = left.minus(open.length());
                }
            }
            throw new IllegalStateException("expected the limit to end within 20 years, but it does not");
        }

        private void skipBefore(LocalDate startDay, LocalDate firstDay) {
            for (LocalDate day = startDay.plusDays(1); day.isBefore(firstDay); day = day.plusDays(1))
                skip(day, calendar().kind(day));
        }

        private void skip(LocalDate day, String reason) {
            provisional |= !calendar().isPublished(day.getYear());
            days.add(new CountedDay(day, false, reason));
        }

        private List<Span> explained(LocalDate day) {
            List<Span> open = counting.openOn(day, from);
            if (counting.isAroundTheClock())
                days.add(new CountedDay(day, !open.isEmpty(), open.isEmpty() ? "paused" : "calendar-day"));
            else if (!open.isEmpty()) count(day);
            else skip(day, whyNotOn(day));
            return open;
        }

        private void count(LocalDate day) {
            provisional |= !calendar().isPublished(day.getYear());
            days.add(new CountedDay(day, true, calendar().kind(day)));
        }

        private String whyNotOn(LocalDate day) {
            List<Span> hours = counting.hoursOf(day);
            if (hours.isEmpty()) return calendar().kind(day);
            return hours.get(hours.size() - 1).to().isAfter(from) ? "paused" : "after-hours";
        }

        private WorkingCalendar calendar() {
            return counting.calendar;
        }
    }
}
