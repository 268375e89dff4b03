package cn.yanxing.time;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases of the hotline's design, computed from the State Council's notices. */
class GoldenCasesTest {

    private static final Map<LocalDate, Boolean> NOTICES = NationalHolidays.exceptions(2026, 2026);

    @ParameterizedTest(name = "{0}, {1} working days: {2}")
    @CsvSource({
        "2026-02-11, 5, 02-12 02-13 02-14 02-24 02-25",
        "2026-09-16, 5, 09-17 09-18 09-20 09-21 09-22",
        "2026-09-29, 5, 09-30 10-08 10-09 10-10 10-12",
        "2026-04-30, 5, 05-06 05-07 05-08 05-09 05-11",
        "2026-02-13, 1, 02-14",
        "2026-01-02, 1, 01-04",
    })
    void make_up_days_count_and_holidays_do_not(LocalDate received, int limit, String counted) {
        Deadline deadline = due(Calendars.china(), received, limit);

        assertThat(counted(deadline)).isEqualTo(counted);
        assertThat(deadline.dueAt()).isEqualTo(endOf(LocalDate.parse("2026-" + lastOf(counted))));
        assertThat(deadline.provisional()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-11, 5, 02-26", "2026-09-16, 5, 09-23", "2026-09-29, 5, 10-13",
        "2026-04-30, 5, 05-12", "2026-02-13, 1, 02-24", "2026-01-02, 1, 01-05"
    })
    void without_make_up_days_it_would_be_later(LocalDate received, int limit, String due) {
        Map<LocalDate, Boolean> daysOff = NOTICES.entrySet().stream()
                .filter(day -> !day.getValue())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(lastOf(counted(due(Calendars.of("Asia/Shanghai", Calendars.OFFICE, daysOff), received, limit))))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-11, 5, 02-18", "2026-09-16, 5, 09-23", "2026-09-29, 5, 10-06",
        "2026-04-30, 5, 05-07", "2026-02-13, 1, 02-16", "2026-01-02, 1, 01-05"
    })
    void knowing_weekends_only_it_would_be_wrong(LocalDate received, int limit, String due) {
        assertThat(lastOf(counted(due(Calendars.of("Asia/Shanghai", Calendars.OFFICE, Map.of()), received, limit))))
                .isEqualTo(due);
    }

    @Test
    void a_limit_that_crosses_into_a_year_without_notice_is_provisional() {
        Deadline deadline = due(Calendars.china(), LocalDate.of(2026, 12, 30), 5);

        assertThat(deadline.provisional()).isTrue();
        assertThat(deadline.days()).first().isEqualTo(new CountedDay(LocalDate.of(2026, 12, 31), true, "workday"));
        assertThat(due(Calendars.china(), LocalDate.of(2026, 12, 30), 1).provisional())
                .isFalse();
    }

    @Test
    void every_day_is_explained() {
        assertThat(due(Calendars.china(), LocalDate.of(2026, 4, 30), 4).days())
                .extracting(day -> day.day().toString().substring(5) + " " + day.counted() + " " + day.reason())
                .containsExactly(
                        "05-01 false holiday",
                        "05-02 false holiday",
                        "05-03 false holiday",
                        "05-04 false holiday",
                        "05-05 false holiday",
                        "05-06 true workday",
                        "05-07 true workday",
                        "05-08 true workday",
                        "05-09 true make-up");
    }

    private static Deadline due(WorkingCalendar calendar, LocalDate received, int limit) {
        var start = received.atTime(10, 15).atZone(calendar.zone()).toInstant();
        return Deadlines.due(calendar, start, limit, LimitUnit.WORKING_DAY, StartRule.NEXT_WORKDAY, List.of());
    }

    private static java.time.Instant endOf(LocalDate day) {
        return ZonedDateTime.of(day, LocalTime.of(17, 30), Calendars.china().zone())
                .toInstant();
    }

    private static String counted(Deadline deadline) {
        return deadline.days().stream()
                .filter(CountedDay::counted)
                .map(day -> day.day().toString().substring(5))
                .collect(Collectors.joining(" "));
    }

    private static String lastOf(String days) {
        List<String> all = Arrays.asList(days.split(" "));
        return all.get(all.size() - 1);
    }
}
