package cn.yanxing.time;

import static cn.yanxing.contracts.register.RegisterEntry.LimitUnit.CALENDAR_DAY;
import static cn.yanxing.contracts.register.RegisterEntry.LimitUnit.URGENT_HOUR;
import static cn.yanxing.contracts.register.RegisterEntry.LimitUnit.WORKING_DAY;
import static cn.yanxing.contracts.register.RegisterEntry.LimitUnit.WORKING_HOUR;
import static cn.yanxing.time.Calendars.session;
import static cn.yanxing.time.StartRule.INSTANT;
import static cn.yanxing.time.StartRule.NEXT_WORKDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Limits at the edges of the day, over weekends, pauses and summer time; 2026-11-23 is a Monday. */
class DeadlinesTest {

    private static final WorkingCalendar CHINA = Calendars.china();
    private static final WorkingCalendar BOSTON =
            Calendars.of("America/New_York", List.of(session("09:00", "17:00")), Map.of());

    @Test
    void working_hours_skip_the_lunch_break() {
        assertThat(due(CHINA, "2026-11-23T11:00", 2, WORKING_HOUR, INSTANT)).isEqualTo("2026-11-23T15:30");
    }

    @Test
    void an_hour_late_on_friday_ends_on_monday() {
        assertThat(due(CHINA, "2026-11-27T17:00", 1, WORKING_HOUR, INSTANT)).isEqualTo("2026-11-30T09:00");
    }

    @Test
    void a_limit_that_fills_the_day_ends_with_it_and_not_on_the_next_morning() {
        assertThat(due(CHINA, "2026-11-23T14:30", 3, WORKING_HOUR, INSTANT)).isEqualTo("2026-11-23T17:30");
    }

    @Test
    void what_comes_in_at_night_starts_with_the_morning() {
        assertThat(due(CHINA, "2026-11-22T23:10", 1, WORKING_HOUR, INSTANT)).isEqualTo("2026-11-23T09:30");
        assertThat(due(CHINA, "2026-11-23T12:30", 1, WORKING_HOUR, INSTANT)).isEqualTo("2026-11-23T15:30");
    }

    @Test
    void a_working_day_is_one_days_working_time() {
        assertThat(due(CHINA, "2026-11-23T10:00", 1, WORKING_DAY, INSTANT)).isEqualTo("2026-11-24T10:00");
        assertThat(due(CHINA, "2026-11-27T10:00", 1, WORKING_DAY, INSTANT)).isEqualTo("2026-11-30T10:00");
        assertThat(due(CHINA, "2026-11-23T08:30", 1, WORKING_DAY, INSTANT)).isEqualTo("2026-11-23T17:30");
    }

    @Test
    void urgent_hours_know_no_night_and_no_holiday() {
        assertThat(due(CHINA, "2026-10-01T23:00", 24, URGENT_HOUR, INSTANT)).isEqualTo("2026-10-02T23:00");
        assertThat(at(CHINA, "2026-10-01T23:00", 2, URGENT_HOUR, INSTANT).provisional())
                .isFalse();
    }

    @Test
    void calendar_days_end_at_the_same_time_of_day() {
        assertThat(due(CHINA, "2026-10-01T10:00", 3, CALENDAR_DAY, INSTANT)).isEqualTo("2026-10-04T10:00");
        assertThat(due(CHINA, "2026-11-27T10:00", 3, CALENDAR_DAY, NEXT_WORKDAY))
                .isEqualTo("2026-12-03T00:00");
    }

    @Test
    void hours_from_the_next_workday_begin_with_its_first_session() {
        assertThat(due(CHINA, "2026-11-27T10:00", 2, WORKING_HOUR, NEXT_WORKDAY))
                .isEqualTo("2026-11-30T10:30");
        assertThat(due(CHINA, "2026-11-27T10:00", 2, URGENT_HOUR, NEXT_WORKDAY)).isEqualTo("2026-11-30T10:30");
    }

    @Test
    void a_pause_over_a_weekend_costs_only_its_working_time() {
        var pause = pause(CHINA, "2026-11-27T16:30", "2026-11-30T09:30");

        assertThat(due(CHINA, "2026-11-27T10:00", 1, WORKING_DAY, INSTANT, pause))
                .isEqualTo("2026-11-30T12:00");
    }

    @Test
    void overlapping_pauses_count_once() {
        var pauses = new Pause[] {
            pause(CHINA, "2026-11-24T09:00", "2026-11-24T11:00"), pause(CHINA, "2026-11-24T10:00", "2026-11-24T12:00")
        };

        assertThat(due(CHINA, "2026-11-24T08:30", 1, WORKING_HOUR, INSTANT, pauses))
                .isEqualTo("2026-11-24T15:00");
    }

    @Test
    void a_pause_after_the_due_time_saves_nobody() {
        assertThat(due(
                        CHINA,
                        "2026-11-24T08:30",
                        1,
                        WORKING_HOUR,
                        INSTANT,
                        pause(CHINA, "2026-11-24T09:30", "2026-11-25T09:30")))
                .isEqualTo("2026-11-24T09:30");
    }

    @Test
    void what_was_paused_before_the_limit_began_does_not_count() {
        assertThat(due(
                        CHINA,
                        "2026-11-24T10:00",
                        1,
                        WORKING_HOUR,
                        INSTANT,
                        pause(CHINA, "2026-11-23T10:00", "2026-11-24T10:30")))
                .isEqualTo("2026-11-24T11:30");
    }

    @Test
    void a_day_wholly_paused_says_so() {
        var days = at(
                        CHINA,
                        "2026-11-23T10:00",
                        1,
                        WORKING_DAY,
                        NEXT_WORKDAY,
                        pause(CHINA, "2026-11-24T00:00", "2026-11-25T00:00"))
                .days();

        assertThat(days).extracting(CountedDay::reason).containsExactly("paused", "workday");
    }

    @Test
    void boston_counts_in_its_own_zone_through_the_change_of_time() {
        assertThat(due(BOSTON, "2026-03-06T16:00", 2, WORKING_HOUR, INSTANT)).isEqualTo("2026-03-09T10:00");
        assertThat(due(BOSTON, "2026-03-07T12:00", 1, CALENDAR_DAY, INSTANT)).isEqualTo("2026-03-08T12:00");
        assertThat(due(BOSTON, "2026-03-07T12:00", 24, URGENT_HOUR, INSTANT)).isEqualTo("2026-03-08T13:00");
        assertThat(due(BOSTON, "2026-10-31T12:00", 24, URGENT_HOUR, INSTANT)).isEqualTo("2026-11-01T11:00");
    }

    @Test
    void a_calendar_around_the_clock_is_one_session_a_day() {
        WorkingCalendar duty = WorkingCalendar.of(new cn.yanxing.contracts.register.RegisterEntry.Calendar(
                "duty",
                "Asia/Shanghai",
                List.of(DayOfWeek.values()),
                List.of(session("00:00", "00:00")),
                Map.of(),
                List.of(2026),
                "test"));

        assertThat(due(duty, "2026-11-28T20:00", 8, WORKING_HOUR, INSTANT)).isEqualTo("2026-11-29T04:00");
        assertThat(due(duty, "2026-11-28T20:00", 2, WORKING_DAY, INSTANT)).isEqualTo("2026-11-30T20:00");
    }

    @Test
    void the_same_question_has_the_same_answer() {
        assertThat(at(CHINA, "2026-11-23T10:00", 5, WORKING_DAY, NEXT_WORKDAY))
                .isEqualTo(at(CHINA, "2026-11-23T10:00", 5, WORKING_DAY, NEXT_WORKDAY));
    }

    @Test
    void a_limit_of_nothing_is_a_mistake() {
        assertThatThrownBy(() -> due(CHINA, "2026-11-23T10:00", 0, WORKING_DAY, INSTANT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String due(
            WorkingCalendar calendar, String start, int limit, LimitUnit unit, StartRule rule, Pause... pauses) {
        return at(calendar, start, limit, unit, rule, pauses)
                .dueAt()
                .atZone(calendar.zone())
                .toLocalDateTime()
                .toString();
    }

    private static Deadline at(
            WorkingCalendar calendar, String start, int limit, LimitUnit unit, StartRule rule, Pause... pauses) {
        return Deadlines.due(calendar, instant(calendar, start), limit, unit, rule, List.of(pauses));
    }

    private static Pause pause(WorkingCalendar calendar, String from, String to) {
        return new Pause(instant(calendar, from), instant(calendar, to));
    }

    private static java.time.Instant instant(WorkingCalendar calendar, String local) {
        return LocalDateTime.parse(local).atZone(calendar.zone()).toInstant();
    }
}
