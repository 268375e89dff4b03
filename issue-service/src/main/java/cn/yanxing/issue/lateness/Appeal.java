package cn.yanxing.issue.lateness;

import cn.yanxing.issue.request.RequestRefused;
import cn.yanxing.issue.request.RequestStatus;
import cn.yanxing.kit.access.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The word of a unit against a lateness. It is decided once, by somebody of another unit, or taken back before that by the
 * unit ({@code decidedBy} is who did); upheld, the lateness is excused and stays a fact.
 */
public record Appeal(
        RequestStatus status,
        String reasonCode,
        String note,
        List<UUID> photos,
        String askedBy,
        Instant askedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionNote) {

    static Appeal of(NewAppeal told, Actor by, Instant now) {
        return new Appeal(
                RequestStatus.ASKED, told.reasonCode(), told.note(), told.photos(), by.id(), now, null, null, null);
    }

    /** As it stands after the decision; {@code unit} is the one that appealed. */
    Appeal decide(AppealDecision decision, String unit, Actor by, Instant now) {
        RequestStatus decided = status.to(decision.upheld() ? RequestStatus.APPROVED : RequestStatus.REFUSED);
        if (by.id().equals(askedBy)) throw RequestRefused.deciderAsked();
        if (unit.equals(by.unit())) throw AppealRefused.deciderOfSameUnit(unit);
        return new Appeal(decided, reasonCode, note, photos, askedBy, askedAt, by.id(), now, decision.note());
    }

    /** Taken back by the unit that appealed, before anybody decided; it does not appeal against this lateness again. */
    Appeal withdraw(Actor by, Instant now) {
        RequestStatus withdrawn = status.to(RequestStatus.WITHDRAWN);
        return new Appeal(withdrawn, reasonCode, note, photos, askedBy, askedAt, by.id(), now, null);
    }

    boolean isOpen() {
        return status == RequestStatus.ASKED;
    }

    boolean mayBeDecidedBy(Actor person, String unit) {
        return isOpen() && !person.id().equals(askedBy) && !unit.equals(person.unit());
    }
}
