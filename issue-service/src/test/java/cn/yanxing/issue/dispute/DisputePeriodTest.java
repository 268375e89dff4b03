package cn.yanxing.issue.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Fifteen days after the day of the closing, whatever the hour of either. */
class DisputePeriodTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate CLOSED_ON = LocalDate.of(2026, 11, 20);

    @Test
    void the_fifteenth_day_is_in_time_to_its_last_second_and_the_sixteenth_is_too_late() {
        DisputePeriod period = DisputePeriod.after(at(CLOSED_ON, "09:30:00"), SHANGHAI);

        assertThat(period.lastDay()).isEqualTo(LocalDate.of(2026, 12, 5));
        period.mustNotBeOverAt(at(LocalDate.of(2026, 12, 5), "23:59:59"));
        assertThatThrownBy(() -> period.mustNotBeOverAt(at(LocalDate.of(2026, 12, 6), "00:00:00")))
                .isInstanceOf(DisputeRefused.class)
                .hasMessageContaining("dispute-too-late")
                .hasMessageContaining("2026-12-05");
    }

    @Test
    void the_day_is_the_districts_and_not_that_of_greenwich() {
        Instant lateInTheEveningOfTheNineteenthInGreenwich = Instant.parse("2026-11-19T16:00:00Z");

        assertThat(DisputePeriod.after(lateInTheEveningOfTheNineteenthInGreenwich, SHANGHAI)
                        .lastDay())
                .isEqualTo(CLOSED_ON.plusDays(DisputePeriod.DAYS));
    }

    @Property
    void the_hours_of_the_closing_and_of_the_dispute_change_nothing(
            @ForAll @IntRange(max = 86_399) int closedSecond,
            @ForAll @IntRange(max = 86_399) int disputedSecond,
            @ForAll @IntRange(max = 40) int daysLater) {
        DisputePeriod period = DisputePeriod.after(at(CLOSED_ON, closedSecond), SHANGHAI);

        assertThat(period.isOverAt(at(CLOSED_ON.plusDays(daysLater), disputedSecond)))
                .isEqualTo(daysLater > 15);
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(SHANGHAI).toInstant();
    }

    private static Instant at(LocalDate day, int second) {
        return day.atTime(LocalTime.ofSecondOfDay(second)).atZone(SHANGHAI).toInstant();
    }
}
