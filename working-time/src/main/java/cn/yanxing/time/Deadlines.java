package cn.yanxing.time;

import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * When a limit ends. Every limit is an amount of counting time: the first moment at which that much has passed is the
 * due time. What counts depends on the unit - around the clock for URGENT_HOUR and CALENDAR_DAY, the sessions of
 * working days for the others - and time inside a pause never counts. Pure: the same arguments, the same answer.
 */
public final class Deadlines {

    private static final int DAYS_MAX = 20 * 366;

    private Deadlines() {}

    public static Deadline due(
            WorkingCalendar calendar, Instant start, int limit, LimitUnit unit, StartRule rule, List<Pause> pauses) {
        if (limit < 1) throw new IllegalArgumentException("expected a limit of at least 1, but it is " + limit);
        Instant from = begin(calendar, start, unit, rule);
        return new Count(calendar, start, from, unit, pauses).until(amount(calendar, from, limit, unit));
    }

    /** With NEXT_WORKDAY calendar days run from that day's midnight, so that they end with a day; others from its opening. */
    private static Instant begin(WorkingCalendar calendar, Instant start, LimitUnit unit, StartRule rule) {
        if (rule == StartRule.INSTANT) return start;
        LocalDate day = calendar.nextWorkday(calendar.localDate(start));
        return unit == LimitUnit.CALENDAR_DAY ? calendar.wholeDay(day).from() : calendar.opening(day);
    }

    private static Duration amount(WorkingCalendar calendar, Instant from, int limit, LimitUnit unit) {
        return switch (unit) {
            case URGENT_HOUR, WORKING_HOUR -> Duration.ofHours(limit);
            case WORKING_DAY -> calendar.workingTimeOfADay().multipliedBy(limit);
            // by the wall clock: the day on which summer time begins has 23 hours and still is one day
            case CALENDAR_DAY ->
                Duration.between(
                        from, from.atZone(calendar.zone()).plusDays(limit).toInstant());
        };
    }

    /** The walk over the days, one limit long. */
    private static final class Count {
        private final WorkingCalendar calendar;
        private final Instant from;
        private final LimitUnit unit;
        private final List<Pause> pauses;
        private final List<CountedDay> days = new ArrayList<>();
        private boolean provisional;

        Count(WorkingCalendar calendar, Instant start, Instant from, LimitUnit unit, List<Pause> pauses) {
            this.calendar = calendar;
            this.from = from;
            this.unit = unit;
            this.pauses = pauses;
            skipBefore(calendar.localDate(start), calendar.localDate(from));
        }

        Deadline until(Duration amount) {
            Duration left = amount;
            LocalDate day = calendar.localDate(from);
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
                skip(day, calendar.kind(day));
        }

        private void skip(LocalDate day, String reason) {
            provisional |= !calendar.isPublished(day.getYear());
            days.add(new CountedDay(day, false, reason));
        }

        private List<Span> explained(LocalDate day) {
            List<Span> hours = hoursOf(day);
            List<Span> open = hours.stream()
                    .flatMap(span -> span.startingAt(from).without(pauses).stream())
                    .toList();
            if (isAroundTheClock())
                days.add(new CountedDay(day, !open.isEmpty(), open.isEmpty() ? "paused" : "calendar-day"));
            else if (!open.isEmpty()) count(day);
            else skip(day, hours.isEmpty() ? calendar.kind(day) : whyNothingOf(hours));
            return open;
        }

        private void count(LocalDate day) {
            provisional |= !calendar.isPublished(day.getYear());
            days.add(new CountedDay(day, true, calendar.kind(day)));
        }

        private String whyNothingOf(List<Span> hours) {
            return hours.get(hours.size() - 1).to().isAfter(from) ? "paused" : "after-hours";
        }

        private List<Span> hoursOf(LocalDate day) {
            return isAroundTheClock() ? List.of(calendar.wholeDay(day)) : calendar.workedIn(day);
        }

        private boolean isAroundTheClock() {
            return unit == LimitUnit.URGENT_HOUR || unit == LimitUnit.CALENDAR_DAY;
        }
    }
}
