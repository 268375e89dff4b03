package cn.yanxing.issue.clock;

import cn.yanxing.time.Deadline;
import cn.yanxing.time.Pause;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;

/**
 * More time, granted until a moment (延期). What counts from the start to that moment is the new limit, so a pause that
 * comes after the grant moves the deadline on as it moves any other.
 */
@Embeddable
record Extension(
        @Column(name = "extended_at") Instant grantedAt,
        @Column(name = "extended_until") Instant until) {

    List<Pause> pausesBefore(List<Pause> all) {
        return all.stream().filter(pause -> !pause.to().isAfter(grantedAt)).toList();
    }

    /** A moment outside working hours is kept as it was granted, though the time that counts ends before it. */
    Deadline atLeast(Deadline counted) {
        return counted.dueAt().isBefore(until) ? new Deadline(until, counted.provisional(), counted.days()) : counted;
    }
}
