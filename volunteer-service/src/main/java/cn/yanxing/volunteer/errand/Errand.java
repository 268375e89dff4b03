package cn.yanxing.volunteer.errand;

import static cn.yanxing.volunteer.errand.ErrandStatus.ACCEPTED;
import static cn.yanxing.volunteer.errand.ErrandStatus.CANCELLED;
import static cn.yanxing.volunteer.errand.ErrandStatus.COMPLETED;
import static cn.yanxing.volunteer.errand.ErrandStatus.IN_SERVICE;
import static cn.yanxing.volunteer.errand.ErrandStatus.LAPSED;
import static cn.yanxing.volunteer.errand.ErrandStatus.OFFERED;

import cn.yanxing.contracts.VolunteerEvent.ErrandAccepted;
import cn.yanxing.contracts.VolunteerEvent.ErrandAttended;
import cn.yanxing.contracts.VolunteerEvent.ErrandCompleted;
import cn.yanxing.contracts.VolunteerEvent.ErrandEvent;
import cn.yanxing.contracts.VolunteerEvent.ErrandLapsed;
import cn.yanxing.contracts.VolunteerEvent.ErrandOffered;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An errand (点单) is something that somebody asked for and that up to {@code people} volunteers may take. Never are
 * more places taken than asked for, and what somebody served is never called off.
 */
@Entity
@Table(name = "errand")
@CheckReturnValue
class Errand {

    @Id
    private UUID id;

    @Version
    private long version;

    @SuppressWarnings("UnusedVariable") // counted up so that a change of a participation moves the version, too
    private int acts;

    private String number;

    @Enumerated(EnumType.STRING)
    private ErrandStatus status;

    private String kind;
    private int people;
    private int taken;
    private String instruction;

    @Embedded
    private Spot spot;

    private @Nullable UUID issueId;
    private @Nullable UUID orderId;
    private String askedBy;
    private @Nullable String unit;
    private Instant offeredAt;
    private Instant neededBy;
    private @Nullable Instant endedAt;
    private @Nullable String reasonCode;
    private @Nullable String report;
    private List<UUID> photos = List.of();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "errand_id", nullable = false, updatable = false)
    @OrderBy("acceptedAt")
    private List<Participation> participations = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Errand() {}

    Errand(UUID id, String number, Ask ask, Instant now) {
        if (!ask.neededBy().isAfter(now) && ask.isFromADesk()) {
            throw ErrandRefused.tooLate(ask.neededBy());
        }
        this.id = id;
        this.number = number;
        this.status = OFFERED;
        this.kind = ask.kind();
        this.people = ask.people();
        this.instruction = ask.instruction();
        this.spot = Spot.of(ask.place());
        this.issueId = ask.issueId();
        this.orderId = ask.orderId();
        this.askedBy = ask.askedBy();
        this.unit = ask.unit();
        this.offeredAt = now;
        this.neededBy = ask.neededBy();
    }

    ErrandOffered offered() {
        return new ErrandOffered(id, number, kind, people, spot.place(), issueId, orderId, offeredAt, neededBy);
    }

    ErrandAccepted accept(UUID participation, UUID volunteer, String team, Instant now) {
        ErrandStatus target = status.to(status == IN_SERVICE ? IN_SERVICE : ACCEPTED);
        if (now.isAfter(neededBy)) {
            throw ErrandRefused.tooLate(neededBy);
        }
        if (participationOf(volunteer).isPresent()) {
            throw ErrandRefused.alreadyAccepted();
        }
        if (taken == people) {
            throw ErrandRefused.full(people);
        }
        participations.add(new Participation(participation, volunteer, team, now));
        status = target;
        taken++;
        acts++;
        return new ErrandAccepted(id, volunteer, team, now);
    }

    /** No fact for the others yet: that somebody was there is told when they leave. */
    void checkIn(UUID volunteer, boolean coded, Instant from) {
        Participation mine = participationOf(volunteer).orElseThrow(ErrandRefused::notAccepted);
        ErrandStatus target = status.to(IN_SERVICE);
        mine.checkIn(coded, from);
        status = target;
        acts++;
    }

    ErrandAttended checkOut(UUID volunteer, boolean coded, Instant now) {
        Participation mine = participationOf(volunteer).orElseThrow(ErrandRefused::notAccepted);
        ErrandStatus target = status.to(IN_SERVICE);
        Attendance attendance = mine.checkOut(coded, now);
        status = target;
        acts++;
        return attended(attendance);
    }

    /** Who is still checked in leaves with the completion, on nobody's proof but their word. */
    List<ErrandEvent> complete(Completion completion, Instant now) {
        ErrandStatus target = status.to(COMPLETED);
        if (participations.stream().noneMatch(completion::mayBeToldBy)) {
            throw ErrandRefused.notTheirsToComplete();
        }
        List<ErrandEvent> facts = new ArrayList<>();
        participations.stream()
                .filter(Participation::isThere)
                .forEach(there -> facts.add(attended(there.checkOut(false, now))));
        if (attendances().isEmpty()) {
            throw ErrandRefused.nobodyAttended();
        }
        status = target;
        report = completion.text();
        photos = List.copyOf(completion.photos());
        endedAt = now;
        acts++;
        List<UUID> attendees =
                attendances().stream().map(Attendance::volunteerId).toList();
        facts.add(new ErrandCompleted(id, kind, spot.place(), issueId, orderId, attendees, photos, now));
        return facts;
    }

    /** Nobody took it in time, or nobody who took it came; once somebody is there, there is nothing to lapse. */
    Optional<ErrandLapsed> lapse(Instant now) {
        return switch (status) {
            case OFFERED -> Optional.of(end(LAPSED, "NOBODY_TOOK_IT", now));
            case ACCEPTED -> Optional.of(end(LAPSED, "NOBODY_CAME", now));
            case IN_SERVICE, COMPLETED, LAPSED, CANCELLED -> Optional.empty();
        };
    }

    ErrandLapsed cancel(String reason, Instant now) {
        return end(CANCELLED, reason, now);
    }

    private ErrandLapsed end(ErrandStatus target, String reason, Instant now) {
        status = status.to(target);
        reasonCode = reason;
        endedAt = now;
        acts++;
        return new ErrandLapsed(id, issueId, orderId, reason, now);
    }

    private ErrandAttended attended(Attendance attendance) {
        return new ErrandAttended(
                id,
                attendance.volunteerId(),
                attendance.team(),
                attendance.from(),
                attendance.to(),
                attendance.evidence());
    }

    List<Attendance> attendances() {
        return participations.stream()
                .flatMap(participation -> participation.attendance().stream())
                .toList();
    }

    Optional<Participation> participationOf(@Nullable UUID volunteer) {
        return participations.stream().filter(part -> part.isOf(volunteer)).findFirst();
    }

    boolean hasRoom() {
        return taken < people;
    }

    ErrandState state() {
        return new ErrandState(
                id,
                version,
                number,
                status,
                kind,
                people,
                taken,
                instruction,
                spot.place(),
                issueId,
                orderId,
                askedBy,
                unit,
                offeredAt,
                neededBy,
                endedAt,
                reasonCode,
                report,
                photos,
                List.copyOf(participations));
    }
}
