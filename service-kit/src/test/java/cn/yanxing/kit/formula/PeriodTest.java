package cn.yanxing.kit.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.kit.problem.Refused;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant LATER = Instant.parse("2026-11-23T00:00:00Z");

    @Test
    void days_are_the_districts_days() {
        Period december = Period.of("2016-12-01", "2017-01-01", SHANGHAI, LATER);

        assertThat(december.from()).isEqualTo("2016-11-30T16:00:00Z");
        assertThat(december.to()).isEqualTo("2016-12-31T16:00:00Z");
        assertThat(december.asOf()).isEqualTo(december.to());
    }

    @Test
    void an_unfinished_period_stands_where_we_are() {
        Instant now = Instant.parse("2016-12-10T08:00:00Z");

        assertThat(Period.of("2016-12-01", "2017-01-01", SHANGHAI, now).asOf()).isEqualTo(now);
    }

    @Test
    void a_day_that_begins_an_hour_late_begins_when_it_begins() {
        Period day = Period.of("2018-11-04", "2018-11-05", ZoneId.of("America/Sao_Paulo"), LATER);

        assertThat(day.from()).isEqualTo("2018-11-04T03:00:00Z");
    }

    @Test
    void a_period_turned_round_or_empty_is_refused() {
        refused("2017-01-01", "2016-12-01", "period-turned-round");
        refused("2017-01-01", "2017-01-01", "period-turned-round");
    }

    @Test
    void a_day_that_no_calendar_has_is_refused() {
        refused("2017-02-29", "2017-03-01", "day-unknown");
        refused("2017-02-01", "2017-13-01", "day-unknown");
    }

    private static void refused(String from, String to, String code) {
        assertThatThrownBy(() -> Period.of(from, to, SHANGHAI, LATER))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
