package cn.yanxing.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.contracts.register.RegisterEntry.Condition;
import cn.yanxing.contracts.register.RegisterEntry.DaysOfYear;
import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import cn.yanxing.contracts.register.RegisterEntry.Season;
import cn.yanxing.contracts.register.RegisterEntry.Term;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 两段时限 and 季节时限, by the examples of the tables they come from. */
class CourseTest {

    private static final WorkingCalendar CHINA = Calendars.china();
    private static final Term ONE_HOUR = new Term(1, LimitUnit.URGENT_HOUR);
    private static final Season PLANTING = new Season(
            "种植季节",
            List.of(DaysOfYear.parse("02-20/04-30"), DaysOfYear.parse("11-01/12-31")),
            new Term(15, LimitUnit.WORKING_DAY));

    /** 运城 0501: the water is stopped within an hour, then the pipe is mended in five working days. */
    @Test
    void stop_it_within_an_hour_then_mend_it_in_five_working_days() {
        Course course = course(staged(5, LimitUnit.WORKING_DAY, ONE_HOUR), "2026-11-23T16:40");

        assertThat(local(containmentOf(course).deadline())).isEqualTo("2026-11-23T17:40");
        assertThat(local(course.due())).isEqualTo("2026-11-30T17:30");
    }

    @Test
    void the_second_stage_in_hours_goes_on_where_the_first_ends() {
        Course course = course(staged(3, LimitUnit.CALENDAR_DAY, ONE_HOUR), "2026-11-23T16:40");

        assertThat(local(course.due())).isEqualTo("2026-11-26T17:40");
    }

    @Test
    void a_first_stage_that_ends_after_midnight_begins_the_second_on_the_day_after_that() {
        Course course = course(staged(1, LimitUnit.WORKING_DAY, ONE_HOUR), "2026-11-23T23:30");

        assertThat(local(course.due())).isEqualTo("2026-11-25T17:30");
    }

    @Test
    void what_stands_while_the_danger_is_not_stopped_moves_both_stages() {
        Pause pause = new Pause(instant("2026-11-23T17:00"), instant("2026-11-24T17:00"));
        Course course = Course.of(
                staged(5, LimitUnit.WORKING_DAY, ONE_HOUR), CHINA, instant("2026-11-23T16:40"), List.of(pause));

        assertThat(local(containmentOf(course).deadline())).isEqualTo("2026-11-24T17:40");
        assertThat(local(course.due())).isEqualTo("2026-12-01T17:30");
    }

    @Test
    void what_stands_later_moves_the_second_stage_alone() {
        Pause pause = new Pause(instant("2026-11-24T08:30"), instant("2026-11-25T08:30"));
        Course course = Course.of(
                staged(5, LimitUnit.WORKING_DAY, ONE_HOUR), CHINA, instant("2026-11-23T16:40"), List.of(pause));

        assertThat(local(containmentOf(course).deadline())).isEqualTo("2026-11-23T17:40");
        assertThat(local(course.due())).isEqualTo("2026-12-01T17:30");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-19, 30, ",
        "2026-02-20, 15, 种植季节",
        "2026-04-30, 15, 种植季节",
        "2026-05-01, 30, ",
        "2026-10-31, 30, ",
        "2026-11-01, 15, 种植季节",
        "2026-12-31, 15, 种植季节",
        "2027-01-01, 30, "
    })
    void the_day_on_which_the_clock_starts_chooses_the_season(LocalDate day, int days, String season) {
        Course course = course(seasonal(PLANTING), day + "T10:00");

        assertThat(course.term()).isEqualTo(new Term(days, LimitUnit.WORKING_DAY));
        assertThat(course.season() == null ? null : course.season().name()).isEqualTo(season);
    }

    @Test
    void the_day_is_the_districts_and_not_greenwichs() {
        Instant stillAprilInLondon = Instant.parse("2026-04-30T16:30:00Z");

        assertThat(Course.of(seasonal(PLANTING), CHINA, stillAprilInLondon, List.of())
                        .season())
                .isNull();
    }

    @Test
    void a_season_that_passes_while_the_first_stage_runs_still_is_the_one_that_chose() {
        Condition both =
                new Condition("any", "任何", 30, LimitUnit.WORKING_DAY, new Term(30, LimitUnit.CALENDAR_DAY), PLANTING);

        assertThat(course(both, "2026-04-30T10:00").term().count()).isEqualTo(15);
    }

    @Property(tries = 300)
    void the_whole_is_never_due_before_its_first_stage(
            @ForAll LimitUnit first,
            @ForAll LimitUnit second,
            @ForAll @IntRange(min = 1, max = 40) int limit,
            @ForAll @IntRange(max = 300 * 24 * 60) int minute) {
        Assume.that(first != LimitUnit.CALENDAR_DAY || limit < 20);
        Condition condition = staged(limit, second, new Term(limit, first));
        Course course = Course.of(condition, CHINA, instant("2026-01-01T00:00").plusSeconds(minute * 60L), List.of());

        assertThat(course.due().dueAt())
                .isAfter(containmentOf(course).deadline().dueAt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"03-01", "03-01/", "/04-30", "13-01/04-30", "02-30/04-30", "3-1/4-30", "spring", "03-01~04-30"})
    void what_names_no_days_of_the_year_is_none(String text) {
        assertThatThrownBy(() -> DaysOfYear.parse(text)).isInstanceOf(DateTimeException.class);
    }

    private static Condition staged(int limit, LimitUnit unit, Term containment) {
        return new Condition("any", "任何", limit, unit, containment, null);
    }

    private static Condition seasonal(Season season) {
        return new Condition("any", "任何", 30, LimitUnit.WORKING_DAY, null, season);
    }

    private static Course course(Condition condition, String start) {
        return Course.of(condition, CHINA, instant(start), List.of());
    }

    private static Course.Stage containmentOf(Course course) {
        Course.Stage containment = course.containment();
        if (containment == null) throw new AssertionError("expected a first stage, but there is none");
        return containment;
    }

    private static String local(Deadline deadline) {
        return deadline.dueAt().atZone(CHINA.zone()).toLocalDateTime().toString();
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(CHINA.zone()).toInstant();
    }
}
