package cn.yanxing.time;

import cn.yanxing.contracts.register.RegisterEntry.Calendar;
import cn.yanxing.contracts.register.RegisterEntry.Session;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Calendars to count in. */
final class Calendars {

    static final List<DayOfWeek> WEEK =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    static final List<Session> OFFICE = List.of(session("08:30", "12:00"), session("14:30", "17:30"));

    private Calendars() {}

    /** The official years to 2026; 2027 has no notice yet. */
    static WorkingCalendar china() {
        return of("Asia/Shanghai", OFFICE, NationalHolidays.exceptions(2019, 2026));
    }

    static WorkingCalendar of(String zone, List<Session> sessions, Map<LocalDate, Boolean> exceptions) {
        List<Integer> years = IntStream.rangeClosed(2019, 2026).boxed().toList();
        return WorkingCalendar.of(new Calendar("office", zone, WEEK, sessions, exceptions, years, "test"));
    }

    static Session session(String from, String to) {
        return new Session(LocalTime.parse(from), LocalTime.parse(to));
    }
}
