package cn.yanxing.volunteer.errand;

import cn.yanxing.contracts.VolunteerEvent.Evidence;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One volunteer's part in an errand: accepted, perhaps checked in, perhaps checked out. Its id is the hours claim's. */
@Entity
@Table(name = "participation")
class Participation {

    @Id
    private UUID id;

    private UUID volunteerId;
    private String team;
    private Instant acceptedAt;
    private @Nullable Instant checkedInAt;
    private @Nullable Instant checkedOutAt;
    private boolean codedIn;
    private boolean codedOut;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Participation() {}

    Participation(UUID id, UUID volunteerId, String team, Instant now) {
        this.id = id;
        this.volunteerId = volunteerId;
        this.team = team;
        this.acceptedAt = now;
    }

    void checkIn(boolean coded, Instant from) {
        if (checkedInAt != null) {
            throw ErrandRefused.alreadyCheckedIn();
        }
        checkedInAt = from;
        codedIn = coded;
    }

    Attendance checkOut(boolean coded, Instant now) {
        if (!isThere()) {
            throw ErrandRefused.notCheckedIn();
        }
        codedOut = coded;
        checkedOutAt = now;
        return attendance().orElseThrow();
    }

    boolean isThere() {
        return checkedInAt != null && checkedOutAt == null;
    }

    boolean isOf(@Nullable UUID volunteer) {
        return volunteerId.equals(volunteer);
    }

    /** From check-in to check-out; E3 when the leader's rotating code was shown at both, else the volunteer's word. */
    Optional<Attendance> attendance() {
        if (checkedInAt == null || checkedOutAt == null) {
            return Optional.empty();
        }
        Evidence evidence = codedIn && codedOut ? Evidence.E3 : Evidence.E1;
        return Optional.of(new Attendance(id, volunteerId, team, checkedInAt, checkedOutAt, evidence));
    }

    UUID volunteerId() {
        return volunteerId;
    }

    String team() {
        return team;
    }

    Instant acceptedAt() {
        return acceptedAt;
    }

    @Nullable
    Instant checkedInAt() {
        return checkedInAt;
    }

    @Nullable
    Instant checkedOutAt() {
        return checkedOutAt;
    }
}
