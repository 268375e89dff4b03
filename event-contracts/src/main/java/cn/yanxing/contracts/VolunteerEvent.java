package cn.yanxing.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stream {@code volunteers}: errands and hours. Key and root: the errand, or the volunteer whose hours they are. */
public sealed interface VolunteerEvent extends DomainEvent {

    /** How well an hour is proved: from an imported total (E0) to a beneficiary's confirmation (E5). */
    enum Evidence {
        E0,
        E1,
        E2,
        E3,
        E4,
        E5
    }

    /** An errand (点单) that volunteers can take. */
    sealed interface ErrandEvent extends VolunteerEvent {

        UUID errandId();

        @Override
        default String key() {
            return errandId().toString();
        }
    }

    /** Offered to volunteers, for a resident, an issue or an order. */
    @WireType("errand.offered.v1")
    record ErrandOffered(
            UUID errandId,
            String number,
            String kind,
            int people,
            Place place,
            @Nullable UUID issueId,
            @Nullable UUID orderId,
            Instant offeredAt,
            Instant neededBy)
            implements ErrandEvent {}

    @WireType("errand.accepted.v1")
    record ErrandAccepted(UUID errandId, UUID volunteerId, String team, Instant acceptedAt) implements ErrandEvent {}

    /** A volunteer was there, from check-in to check-out. */
    @WireType("errand.attended.v1")
    record ErrandAttended(UUID errandId, UUID volunteerId, String team, Instant from, Instant to, Evidence evidence)
            implements ErrandEvent {}

    /** Done. {@code attendees} are those with an attendance; each will have exactly one hours claim. */
    @WireType("errand.completed.v1")
    record ErrandCompleted(
            UUID errandId,
            String kind,
            Place place,
            @Nullable UUID issueId,
            @Nullable UUID orderId,
            List<UUID> attendees,
            List<UUID> photos,
            Instant completedAt)
            implements ErrandEvent {}

    /** Nobody took it in time, or it was called off; whoever asked goes on without volunteers. */
    @WireType("errand.lapsed.v1")
    record ErrandLapsed(
            UUID errandId, @Nullable UUID issueId, @Nullable UUID orderId, String reasonCode, Instant lapsedAt)
            implements ErrandEvent {}

    /** Minutes were written into a volunteer's ledger. {@code unit} is the unit that the recording team belongs to. */
    @WireType("hours.posted.v1")
    record HoursPosted(
            UUID volunteerId,
            UUID claimId,
            @Nullable UUID errandId,
            String team,
            String unit,
            int minutes,
            Evidence evidence,
            Instant servedFrom,
            Instant servedTo,
            Instant postedAt)
            implements VolunteerEvent {

        @Override
        public String key() {
            return volunteerId.toString();
        }
    }
}
