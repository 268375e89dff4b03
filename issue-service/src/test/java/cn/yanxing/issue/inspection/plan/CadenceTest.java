package cn.yanxing.issue.inspection.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** In which round of its plan a day is. */
class CadenceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Round HALF_YEAR = new Round(FIRST, LocalDate.of(2026, 6, 30));

    @Test
    void a_week_is_from_monday_to_sunday_and_a_quarter_is_three_months() {
        LocalDate day = LocalDate.of(2026, 3, 5);

        assertThat(Cadence.ONCE.roundOn(day, HALF_YEAR)).isEqualTo(HALF_YEAR);
        assertThat(Cadence.DAILY.roundOn(day, HALF_YEAR)).isEqualTo(new Round(day, day));
        assertThat(Cadence.WEEKLY.roundOn(day, HALF_YEAR)).isEqualTo(round(2026, 3, 2, 2026, 3, 8));
        assertThat(Cadence.WEEKLY.roundOn(day, HALF_YEAR).from().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(Cadence.MONTHLY.roundOn(day, HALF_YEAR)).isEqualTo(round(2026, 3, 1, 2026, 3, 31));
        assertThat(Cadence.QUARTERLY.roundOn(day, HALF_YEAR)).isEqualTo(round(2026, 1, 1, 2026, 3, 31));
    }

    @Test
    void the_first_and_the_last_round_are_as_long_as_the_plan_lets_them() {
        Round short_ = round(2026, 3, 5, 2026, 3, 18);

        assertThat(Cadence.WEEKLY.roundOn(LocalDate.of(2026, 3, 5), short_)).isEqualTo(round(2026, 3, 5, 2026, 3, 8));
        assertThat(Cadence.WEEKLY.roundOn(LocalDate.of(2026, 3, 18), short_))
                .isEqualTo(round(2026, 3, 16, 2026, 3, 18));
        assertThat(Cadence.MONTHLY.roundOn(LocalDate.of(2026, 3, 10), short_)).isEqualTo(short_);
    }

    @Property
    void every_day_of_a_plan_is_in_one_round_only(
            @ForAll Cadence cadence, @ForAll @IntRange(max = 800) int length, @ForAll @IntRange(max = 800) int into) {
        Round plan = new Round(FIRST, FIRST.plusDays(length));
        LocalDate day = FIRST.plusDays(Math.min(into, length));
        Round round = cadence.roundOn(day, plan);

        assertThat(round.has(day)).isTrue();
        assertThat(plan.has(round.from()) && plan.has(round.until())).isTrue();
        for (LocalDate other = round.from(); !other.isAfter(round.until()); other = other.plusDays(1))
            assertThat(cadence.roundOn(other, plan)).isEqualTo(round);
    }

    private static Round round(int year, int month, int day, int untilYear, int untilMonth, int untilDay) {
        return new Round(LocalDate.of(year, month, day), LocalDate.of(untilYear, untilMonth, untilDay));
    }
}
