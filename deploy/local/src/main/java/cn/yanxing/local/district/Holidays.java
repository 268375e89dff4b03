package cn.yanxing.local.district;

import com.tyme.holiday.LegalHoliday;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * The State Council's notices as exceptions to the working week: true = a make-up workday, false = a day off. The
 * library knows the years to its own last release; a later notice stands in {@code resources/holidays}.
 */
final class Holidays {

    private Holidays() {}

    static Map<LocalDate, Boolean> ofTheStateCouncil(Iterable<Integer> years) {
        Map<LocalDate, Boolean> days = new TreeMap<>();
        for (int year : years) {
            Map<LocalDate, Boolean> known = ofTheLibrary(year);
            if (known.isEmpty()) known = ofTheNotice(year);
            if (known.isEmpty())
                throw new BadDistrict("expected the State Council's notice for " + year
                        + ", but none is known: take the" + " year out of calendar.json or put its days into holidays");
            days.putAll(known);
        }
        return days;
    }

    private static Map<LocalDate, Boolean> ofTheLibrary(int year) {
        Map<LocalDate, Boolean> days = new TreeMap<>();
        LocalDate end = LocalDate.of(year + 1, 1, 1);
        for (LocalDate day = LocalDate.of(year, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            LegalHoliday named = LegalHoliday.fromYmd(year, day.getMonthValue(), day.getDayOfMonth());
            if (named != null) days.put(day, named.isWork());
        }
        return days;
    }

    private static Map<LocalDate, Boolean> ofTheNotice(int year) {
        Map<LocalDate, Boolean> days = new TreeMap<>();
        try (InputStream in = Holidays.class.getResourceAsStream("/holidays/" + year + ".csv")) {
            if (in == null) return days;
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines().filter(line -> line.startsWith(year + "-")).forEach(line -> {
                String[] cells = line.split(",", -1);
                days.put(LocalDate.parse(cells[0]), Boolean.valueOf(cells[1]));
            });
            return days;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
