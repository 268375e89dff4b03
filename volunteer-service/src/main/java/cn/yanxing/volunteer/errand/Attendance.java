package cn.yanxing.volunteer.errand;

import cn.yanxing.contracts.VolunteerEvent.Evidence;
import java.time.Instant;
import java.util.UUID;

/** A volunteer was there from when to when, and how well that is proved. */
record Attendance(UUID id, UUID volunteerId, String team, Instant from, Instant to, Evidence evidence) {

    /** A second person vouches for it: a leader's roster lifts a word to E2 and a coded attendance to E4. */
    Attendance vouchedFor() {
        return switch (evidence) {
            case E0, E1 -> with(Evidence.E2);
            case E3 -> with(Evidence.E4);
            case E2, E4, E5 -> this;
        };
    }

    private Attendance with(Evidence better) {
        return new Attendance(id, volunteerId, team, from, to, better);
    }
}
