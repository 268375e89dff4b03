package cn.yanxing.kit.time;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalHolidaysTest {

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void every_day_agrees_with_the_years_notice(int year) throws IOException {
        Path notice = Path.of(System.getProperty("yanxing.shared", "../shared"), "data", "calendar", year + ".json");
        assumeTrue(
                Files.exists(notice),
                () -> "the notices of the State Council are not there, so the days are not compared: " + notice);

        Map<LocalDate, Boolean> published = new TreeMap<>();
        for (JsonNode day : new ObjectMapper().readTree(notice.toFile()).get("days"))
            published.put(
                    LocalDate.parse(day.get("date").asText()),
                    !day.get("isOffDay").asBoolean());
        published.keySet().removeIf(day -> day.getYear() != year);
        assertThat(NationalHolidays.exceptions(year, year)).isEqualTo(published);
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
}
