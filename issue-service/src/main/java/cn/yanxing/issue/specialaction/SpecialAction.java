package cn.yanxing.issue.specialaction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An action as it was launched. Ended early, its last day is the day on which somebody ended it. */
public record SpecialAction(
        UUID id,
        String name,
        @Nullable String description,
        String measure,
        double target,
        LocalDate from,
        LocalDate until,
        String launchedBy,
        Instant launchedAt,
        @Nullable String endedBy) {

    /** What is shown on this day counts for it. */
    void mustRunOn(LocalDate day) {
        if (day.isBefore(from) || day.isAfter(until)) throw SpecialActionRefused.notRunning(from, until);
    }
}
