package cn.yanxing.time;

import static cn.yanxing.time.Calendars.session;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.contracts.register.RegisterEntry.Condition;
import cn.yanxing.contracts.register.RegisterEntry.DaysOfYear;
import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import cn.yanxing.contracts.register.RegisterEntry.Season;
import cn.yanxing.contracts.register.RegisterEntry.Session;
import cn.yanxing.contracts.register.RegisterEntry.Term;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The clever count agrees with one that looks at every single minute. */
class NaiveCountTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Map<LocalDate, Boolean> NOTICES = NationalHolidays.exceptions(2026, 2026);

    @Property(tries = 300)
    void working_hours_from_the_instant(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(max = 340 * 24 * 60) int startMinute,
            @ForAll @IntRange(min = 1, max = 60) int limit,
            @ForAll("pauses") List<int[]> pauses) {
        Instant start = BEGIN.plus(Duration.ofMinutes(startMinute));
        List<Pause> paused = around(start, pauses);

        assertThat(Deadlines.due(calendar, start, limit, LimitUnit.WORKING_HOUR, StartRule.INSTANT, paused)
                        .dueAt())
                .isEqualTo(naive(calendar, start, limit * 60L, paused, true));
    }

    @Property(tries = 100)
    void working_days_from_the_next_workday(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(max = 340 * 24 * 60) int startMinute,
            @ForAll @IntRange(min = 1, max = 12) int limit,
            @ForAll("pauses") List<int[]> pauses) {
        Instant start = BEGIN.plus(Duration.ofMinutes(startMinute));
        List<Pause> paused = around(start, pauses);
        Instant opening = calendar.opening(calendar.nextWorkday(calendar.localDate(start)));

        assertThat(Deadlines.due(calendar, start, limit, LimitUnit.WORKING_DAY, StartRule.NEXT_WORKDAY, paused)
                        .dueAt())
                .isEqualTo(naive(
                        calendar, opening, limit * calendar.workingTimeOfADay().toMinutes(), paused, true));
    }

    @Property(tries = 100)
    void urgent_hours(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(max = 340 * 24 * 60) int startMinute,
            @ForAll @IntRange(min = 1, max = 100) int limit,
            @ForAll("pauses") List<int[]> pauses) {
        Instant start = BEGIN.plus(Duration.ofMinutes(startMinute));
        List<Pause> paused = around(start, pauses);

        assertThat(Deadlines.due(calendar, start, limit, LimitUnit.URGENT_HOUR, StartRule.INSTANT, paused)
                        .dueAt())
                .isEqualTo(naive(calendar, start, limit * 60L, paused, false));
    }

    @Property(tries = 3000)
    void two_stages_and_seasons_in_every_unit(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(max = 340 * 24 * 60) int startMinute,
            @ForAll("conditions") Condition condition,
            @ForAll("pauses") List<int[]> pauses) {
        Instant start = BEGIN.plus(Duration.ofMinutes(startMinute));
        List<Pause> paused = around(start, pauses);

        Course course = Course.of(condition, calendar, start, paused);

        Instant begin = start;
        Term first = condition.containment();
        if (first != null) begin = naive(calendar, first, start, paused);
        Course.Stage containment = course.containment();
        assertThat(containment == null ? null : containment.deadline().dueAt()).isEqualTo(first == null ? null : begin);
        assertThat(course.due().dueAt())
                .isEqualTo(naive(calendar, naiveTerm(calendar, condition, start), begin, paused));
    }

    @Property(tries = 200)
    void what_has_counted_by_a_moment(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(max = 340 * 24 * 60) int startMinute,
            @ForAll @IntRange(max = 20 * 24 * 60) int minutes,
            @ForAll("pauses") List<int[]> pauses) {
        Instant start = BEGIN.plus(Duration.ofMinutes(startMinute));
        Instant moment = start.plus(Duration.ofMinutes(minutes));
        Counting counting =
                new Counting(calendar, start, LimitUnit.WORKING_HOUR, StartRule.INSTANT, around(start, pauses));

        Duration counted = counting.countedBy(moment);

        assertThat(counted).isEqualTo(naive(calendar, start, moment, counting.pauses()));
        assertThat(counting.after(counted).dueAt()).isBeforeOrEqualTo(counted.isZero() ? Instant.MAX : moment);
        assertThat(counting.countedBy(counting.after(counted.plusMinutes(7)).dueAt()))
                .isEqualTo(counted.plusMinutes(7));
    }

    @Provide
    Arbitrary<Condition> conditions() {
        Arbitrary<Term> term = Combinators.combine(
                        Arbitraries.integers().between(1, 6), Arbitraries.of(LimitUnit.class))
                .as(Term::new);
        Arbitrary<String> day = Arbitraries.integers()
                .between(0, 365)
                .map(after ->
                        LocalDate.of(2024, 1, 1).plusDays(after).toString().substring(5));
        Arbitrary<Season> season = Combinators.combine(
                        Combinators.combine(day, day)
                                .as(DaysOfYear::new)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        term)
                .as((days, seasons) -> new Season("season", days, seasons));
        return Combinators.combine(term, term.injectNull(0.3), season.injectNull(0.3))
                .as((whole, first, its) -> new Condition("any", "any", whole.count(), whole.unit(), first, its));
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        List<List<Session>> hours = List.of(
                Calendars.OFFICE,
                List.of(session("09:00", "17:00")),
                List.of(session("13:00", "18:45"), session("07:15", "11:30"), session("20:00", "21:00")));
        return Combinators.combine(
                        Arbitraries.of("Asia/Shanghai", "America/New_York", "Europe/Berlin", "Australia/Lord_Howe"),
                        Arbitraries.of(hours),
                        Arbitraries.of(NOTICES, Map.<LocalDate, Boolean>of()))
                .as(Calendars::of);
    }

    /** Minutes after the start, and how many. */
    @Provide
    Arbitrary<List<int[]>> pauses() {
        return Combinators.combine(
                        Arbitraries.integers().between(-600, 9000),
                        Arbitraries.integers().between(0, 5000))
                .as((after, minutes) -> new int[] {after, minutes})
                .list()
                .ofMaxSize(3);
    }

    private static List<Pause> around(Instant start, List<int[]> pauses) {
        return pauses.stream()
                .map(pause -> new Pause(
                        start.plus(Duration.ofMinutes(pause[0])),
                        start.plus(Duration.ofMinutes(pause[0] + (long) pause[1]))))
                .toList();
    }

    /** Working days from the opening of the next one, by the hours of a day; the others at once, days by the wall clock. */
    private static Instant naive(WorkingCalendar calendar, Term term, Instant start, List<Pause> pauses) {
        ZonedDateTime local = start.atZone(calendar.zone());
        return switch (term.unit()) {
            case URGENT_HOUR -> naive(calendar, start, term.count() * 60L, pauses, false);
            case WORKING_HOUR -> naive(calendar, start, term.count() * 60L, pauses, true);
            case CALENDAR_DAY ->
                naive(calendar, start, ChronoUnit.MINUTES.between(local, local.plusDays(term.count())), pauses, false);
            case WORKING_DAY ->
                naive(
                        calendar,
                        calendar.opening(calendar.nextWorkday(local.toLocalDate())),
                        term.count() * calendar.workingTimeOfADay().toMinutes(),
                        pauses,
                        true);
        };
    }

    private static Term naiveTerm(WorkingCalendar calendar, Condition condition, Instant start) {
        MonthDay started = MonthDay.from(start.atZone(calendar.zone()));
        Season season = condition.season();
        return season != null && season.days().stream().anyMatch(days -> meets(days, started))
                ? season.term()
                : new Term(condition.limit(), condition.unit());
    }

    /** Walks day by day through a leap year, from its last day on to its first. */
    private static boolean meets(DaysOfYear days, MonthDay asked) {
        LocalDate day = LocalDate.parse("2024-" + days.from());
        boolean met = false;
        while (true) {
            met |= MonthDay.from(day).equals(asked);
            if (day.toString().endsWith(days.to())) return met;
            day = day.plusDays(1).withYear(2024);
        }
    }

    private static Instant naive(
            WorkingCalendar calendar, Instant from, long minutes, List<Pause> pauses, boolean worked) {
        Instant minute = from;
        for (long left = minutes; left > 0; minute = minute.plusSeconds(60))
            if ((!worked || isWorked(calendar, minute)) && !isPaused(minute, pauses)) left--;
        return minute;
    }

    private static Duration naive(WorkingCalendar calendar, Instant from, Instant to, List<Pause> pauses) {
        long counted = 0;
        for (Instant minute = from; minute.isBefore(to); minute = minute.plusSeconds(60))
            if (isWorked(calendar, minute) && !isPaused(minute, pauses)) counted++;
        return Duration.ofMinutes(counted);
    }

    private static boolean isWorked(WorkingCalendar calendar, Instant minute) {
        LocalDateTime local = minute.atZone(calendar.zone()).toLocalDateTime();
        return calendar.isWorkday(local.toLocalDate()) && isOpen(calendar, minute);
    }

    private static boolean isOpen(WorkingCalendar calendar, Instant minute) {
        return calendar.sessions().stream().anyMatch(session -> {
            var time = minute.atZone(calendar.zone()).toLocalTime();
            return !time.isBefore(session.from()) && time.isBefore(session.to());
        });
    }

    private static boolean isPaused(Instant minute, List<Pause> pauses) {
        return pauses.stream().anyMatch(pause -> !minute.isBefore(pause.from()) && minute.isBefore(pause.to()));
    }
}
