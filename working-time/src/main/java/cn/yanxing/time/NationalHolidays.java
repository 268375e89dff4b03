package cn.yanxing.time;

import com.tyme.holiday.LegalHoliday;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The State Council's days off and make-up workdays, by year, as published in its notices. */
public final class NationalHolidays {

    private NationalHolidays() {}

    /** Whether the year's notice is known; what is counted in another year is provisional. */
    public static boolean isPublished(int year) {
        return !exceptions(year, year).isEmpty();
    }

    /** Every named day of those years: true = a make-up workday, false = a day off. A year without notice has none. */
    public static Map<LocalDate, Boolean> exceptions(int fromYear, int toYear) {
        Map<LocalDate, Boolean> days = new TreeMap<>();
        LocalDate end = LocalDate.of(toYear + 1, 1, 1);
        for (LocalDate day = LocalDate.of(fromYear, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            LegalHoliday named = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            if (named != null) days.put(day, named.isWork());
        }
        return days;
    }
}
