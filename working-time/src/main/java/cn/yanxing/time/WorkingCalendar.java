package cn.yanxing.time;

import cn.yanxing.contracts.register.RegisterEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** The district's working calendar: which days are worked, at what hours, and which years are officially known. */
public final class WorkingCalendar {

    private final RegisterEntry.Calendar calendar;
    private final ZoneId zone;
    private final List<RegisterEntry.Session> sessions;

    private WorkingCalendar(RegisterEntry.Calendar calendar) {
        this.calendar = calendar;
        this.zone = ZoneId.of(calendar.timeZone());
        this.sessions = calendar.sessions().stream()
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .toList();
        if (sessions.isEmpty() || calendar.week().isEmpty())
            throw new IllegalArgumentException("expected a calendar with working days and sessions, but it has none");
    }

    public static WorkingCalendar of(RegisterEntry.Calendar calendar) {
        return new WorkingCalendar(calendar);
    }

    public ZoneId zone() {
        return zone;
    }

    /** Whether the year's official notice is in; what is due in another year is provisional. */
    public boolean isPublished(int year) {
        return calendar.publishedYears().contains(year);
    }

    public boolean isWorkday(LocalDate day) {
        return calendar.exceptions().getOrDefault(day, calendar.week().contains(day.getDayOfWeek()));
    }

    /** What kind of day it is: {@code workday, make-up, weekend, holiday}. */
    public String kind(LocalDate day) {
        boolean inWeek = calendar.week().contains(day.getDayOfWeek());
        Boolean exception = calendar.exceptions().get(day);
        if (exception == null) return inWeek ? "workday" : "weekend";
        if (exception) return inWeek ? "workday" : "make-up";
        return "holiday";
    }

    public LocalDate nextWorkday(LocalDate after) {
        LocalDate day = after.plusDays(1);
        while (!isWorkday(day)) {
            day = day.plusDays(1);
            if (day.isAfter(after.plusYears(1)))
                throw new IllegalStateException("expected a working day within a year of " + after + ", but none is");
        }
        return day;
    }

    /** When work begins on that day, if it is one. */
    public Instant opening(LocalDate day) {
        return at(day, sessions.get(0).from());
    }

    /** The time worked on a working day, by the clock on the wall. */
    public Duration workingTimeOfADay() {
        return sessions.stream()
                .map(session ->
                        Duration.ofNanos(endNanos(session) - session.from().toNanoOfDay()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    List<RegisterEntry.Session> sessions() {
        return sessions;
    }

    LocalDate localDate(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    List<Span> workedIn(LocalDate day) {
        if (!isWorkday(day)) return List.of();
        return sessions.stream()
                .map(session -> new Span(at(day, session.from()), end(day, session)))
                .toList();
    }

    Span wholeDay(LocalDate day) {
        return new Span(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    /** A session that ends at 00:00 ends with its day: a calendar of 7 × 24 hours is one such session. */
    private Instant end(LocalDate day, RegisterEntry.Session session) {
        return session.to().equals(LocalTime.MIDNIGHT) ? wholeDay(day).to() : at(day, session.to());
    }

    private static long endNanos(RegisterEntry.Session session) {
        return session.to().equals(LocalTime.MIDNIGHT)
                ? Duration.ofDays(1).toNanos()
                : session.to().toNanoOfDay();
    }
}
