package cn.yanxing.hotline.request;

import cn.yanxing.contracts.OrderEvent.RequestDecided;
import cn.yanxing.contracts.OrderEvent.RequestFiled;
import cn.yanxing.contracts.OrderEvent.RequestKind;
import cn.yanxing.contracts.OrderEvent.RequestOutcome;
import cn.yanxing.contracts.OrderEvent.RequestSigned;
import cn.yanxing.contracts.OrderEvent.RequestVoided;
import cn.yanxing.contracts.OrderEvent.RequestWithdrawn;
import cn.yanxing.kit.access.Actor;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request of a unit about one order: filed by the unit, signed by its leader, decided once. Invariant: nobody decides
 * what they asked for or signed themselves.
 */
@Entity
@Table(name = "unit_request")
@CheckReturnValue
class UnitRequest {

    @Id
    private UUID id;

    @Column(name = "order_id")
    private UUID orderId;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    private String unit;

    private int round;

    @Column(name = "reason_code")
    private String reasonCode;

    private String note;

    @Column(name = "legal_basis")
    private @Nullable String legalBasis;

    @Column(name = "suggested_unit")
    private @Nullable String suggestedUnit;

    @Column(name = "filed_by")
    private String filedBy;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "signed_by")
    private @Nullable String signedBy;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable RequestOutcome outcome;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected UnitRequest() {}

    UnitRequest(UUID id, Application application, Ask ask) {
        this.id = id;
        this.orderId = application.orderId();
        this.kind = ask.kind();
        this.status = RequestStatus.FILED;
        this.unit = application.unit();
        this.round = application.round();
        this.reasonCode = ask.reasonCode();
        this.note = ask.note();
        this.legalBasis = ask.legalBasis();
        this.suggestedUnit = Ask.suggestedUnitOf(ask);
        this.filedBy = application.by().id();
        this.filedAt = application.at();
    }

    RequestFiled filed() {
        return new RequestFiled(orderId, id, kind, unit, round, reasonCode, filedAt);
    }

    RequestSigned sign(Actor leader, Instant now) {
        status = status.to(RequestStatus.SIGNED);
        signedBy = leader.id();
        signedAt = now;
        return new RequestSigned(orderId, id, kind, unit, round, now);
    }

    RequestDecided decide(RequestOutcome decided, Actor by, Instant now) {
        RequestStatus target = status.to(RequestStatus.DECIDED);
        if (isOf(by)) throw RequestRefusal.deciderAsked();
        end(target, by, now);
        outcome = decided;
        return new RequestDecided(orderId, id, kind, unit, round, decided, now);
    }

    RequestWithdrawn withdraw(Actor by, Instant now) {
        end(status.to(RequestStatus.WITHDRAWN), by, now);
        return new RequestWithdrawn(orderId, id, kind, unit, round, now);
    }

    RequestVoided goneBy(Instant now) {
        end(status.to(RequestStatus.VOID), Actor.system("hotline"), now);
        return new RequestVoided(orderId, id, kind, unit, round, now);
    }

    RequestView view() {
        return new RequestView(
                id,
                kind,
                status,
                unit,
                round,
                reasonCode,
                note,
                legalBasis,
                suggestedUnit,
                filedBy,
                filedAt,
                signedBy,
                signedAt,
                outcome,
                endedBy,
                endedAt);
    }

    private boolean isOf(Actor person) {
        return person.id().equals(filedBy) || person.id().equals(signedBy);
    }

    private void end(RequestStatus end, Actor by, Instant at) {
        status = end;
        endedBy = by.id();
        endedAt = at;
    }
}
