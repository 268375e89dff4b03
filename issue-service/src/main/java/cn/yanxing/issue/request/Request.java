package cn.yanxing.issue.request;

import cn.yanxing.kit.access.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request of a unit. It is decided once, by nobody who asked, and where two must agree, by two people. */
@Entity
@Table(name = "unit_request")
class Request {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    private String unit;
    private String reasonCode;
    private @Nullable String note;
    private @Nullable String suggestedUnit;
    private @Nullable Instant until;
    private int approvalsNeeded;
    private String askedBy;
    private Instant askedAt;
    private @Nullable String endorsedBy;

    @SuppressWarnings("UnusedVariable") // kept for the record
    private @Nullable Instant endorsedAt;

    @SuppressWarnings("UnusedVariable") // kept for the record
    private @Nullable String decidedBy;

    @SuppressWarnings("UnusedVariable") // kept for the record
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Request() {}

    Request(Application application, Ask ask, int approvalsNeeded) {
        this.id = application.requestId();
        this.kind = Ask.kindOf(ask);
        this.status = RequestStatus.ASKED;
        this.unit = application.unit();
        this.reasonCode = ask.reasonCode();
        this.note = ask.note();
        this.suggestedUnit = Ask.suggestedUnitOf(ask);
        this.until = Ask.untilOf(ask);
        this.approvalsNeeded = approvalsNeeded;
        this.askedBy = application.by();
        this.askedAt = application.at();
    }

    Verdict decide(boolean approved, Actor by, Instant now) {
        if (by.id().equals(askedBy)) throw RequestRefused.deciderAsked();
        if (!approved) {
            end(RequestStatus.REFUSED, by.id(), now);
            return Verdict.REFUSED;
        }
        if (by.id().equals(endorsedBy)) throw RequestRefused.alreadyEndorsed();
        if (endorsedBy == null && approvalsNeeded > 1) {
            endorsedBy = by.id();
            endorsedAt = now;
            return Verdict.ENDORSED;
        }
        end(RequestStatus.APPROVED, by.id(), now);
        return Verdict.APPROVED;
    }

    void withdraw(String because, Instant now) {
        end(RequestStatus.WITHDRAWN, Actor.system(because).id(), now);
    }

    boolean isOpen() {
        return status == RequestStatus.ASKED;
    }

    RequestView view() {
        return new RequestView(
                kind, unit, reasonCode, note, suggestedUnit, until, askedBy, askedAt, approvalsNeeded, endorsedBy);
    }

    private void end(RequestStatus end, String by, Instant at) {
        status = status.to(end);
        decidedBy = by;
        decidedAt = at;
    }
}
