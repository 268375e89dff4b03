package cn.yanxing.local.district;

import com.tyme.holiday.LegalHoliday;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The State Council's notices as exceptions to the working week: true = a make-up workday, false = a day off. */
final class Holidays {

    private Holidays() {}

    static Map<LocalDate, Boolean> ofTheStateCouncil(Iterable<Integer> years) {
        Map<LocalDate, Boolean> days = new TreeMap<>();
        for (int year : years) {
            LocalDate end = LocalDate.of(year + 1, 1, 1);
            for (LocalDate day = LocalDate.of(year, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
                LegalHoliday named = LegalHoliday.fromYmd(year, day.getMonthValue(), day.getDayOfMonth());
                if (named != null) days.put(day, named.isWork());
            }
        }
        return days;
    }
}
