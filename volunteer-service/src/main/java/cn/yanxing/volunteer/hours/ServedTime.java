package cn.yanxing.volunteer.hours;

import cn.yanxing.contracts.VolunteerEvent.Evidence;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Time that a volunteer served on an errand, from the first moment to before the last; {@code id} is its claim's. */
public record ServedTime(
        UUID id, UUID errandId, UUID volunteerId, String team, Instant from, Instant to, Evidence evidence) {

    /** A started minute counts as one. */
    int minutes() {
        long seconds = Duration.between(from, to).toSeconds();
        return Math.max(1, Math.toIntExact((seconds + 59) / 60));
    }
}
