package cn.yanxing.issue.inspection.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How often a team goes along its route: each point once in each of these. */
public enum Cadence {
    /** Once in the whole time of the plan. */
    ONCE,
    DAILY,
    /** From Monday to Sunday. */
    WEEKLY,
    MONTHLY,
    QUARTERLY;

    /** The round that a day of the plan is in; it ends with the plan at the latest, and began with it at the earliest. */
    Round roundOn(LocalDate day, Round plan) {
        return switch (this) {
            case ONCE -> plan;
            case DAILY -> new Round(day, day);
            case WEEKLY -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Round(monday, monday.plusDays(6)).within(plan);
            }
            case MONTHLY -> months(day.withDayOfMonth(1), 1).within(plan);
            case QUARTERLY -> {
                int first = (day.getMonthValue() - 1) / 3 * 3 + 1;
                yield months(LocalDate.of(day.getYear(), first, 1), 3).within(plan);
            }
        };
    }

    private static Round months(LocalDate first, int count) {
        return new Round(first, first.plusMonths(count).minusDays(1));
    }
}
