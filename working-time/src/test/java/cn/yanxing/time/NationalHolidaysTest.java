package cn.yanxing.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalHolidaysTest {

    /** A notice may name days of the year before, and libraries differ in naming weekends: what counts is who works. */
    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void every_day_of_the_year_is_worked_or_not_as_the_notices_say(int year) throws IOException {
        Map<LocalDate, Boolean> published = notices();
        Map<LocalDate, Boolean> ours = NationalHolidays.exceptions(2019, 2026);

        assertThat(days(year).filter(day -> works(day, published) != works(day, ours)))
                .isEmpty();
    }

    @Test
    void a_year_without_notice_has_no_exceptions() {
        assertThat(NationalHolidays.exceptions(2027, 2030)).isEmpty();
    }

    @Test
    void the_spring_festival_of_2026_is_there() {
        assertThat(NationalHolidays.exceptions(2026, 2026))
                .containsEntry(LocalDate.of(2026, 2, 17), false)
                .containsEntry(LocalDate.of(2026, 2, 14), true);
    }

    private static Stream<LocalDate> days(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    private static boolean works(LocalDate day, Map<LocalDate, Boolean> exceptions) {
        return exceptions.getOrDefault(day, Calendars.WEEK.contains(day.getDayOfWeek()));
    }

    private static Map<LocalDate, Boolean> notices() throws IOException {
        Path folder = Path.of(System.getProperty("yanxing.shared", "../shared"), "data", "calendar");
        assumeTrue(
                Files.isDirectory(folder),
                () -> "the notices of the State Council are not there, so the days are not compared: " + folder);
        Map<LocalDate, Boolean> days = new TreeMap<>();
        for (int year = 2019; year <= 2026; year++)
            for (JsonNode day : new ObjectMapper()
                    .readTree(folder.resolve(year + ".json").toFile())
                    .get("days"))
                days.put(
                        LocalDate.parse(day.get("date").asText()),
                        !day.get("isOffDay").asBoolean());
        return days;
    }
}
