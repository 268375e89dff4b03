package cn.yanxing.issue.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit's request to give an issue back because it is not theirs. The dispatcher approves or refuses it once. */
@Entity
@Table(name = "return_request")
class ReturnRequest {
    enum Status {
        ASKED,
        APPROVED,
        REFUSED,
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String unit;
    private String reasonCode;
    private @Nullable String note;
    private @Nullable String suggestedUnit;
    private String askedBy;
    private Instant askedAt;

    @SuppressWarnings("UnusedVariable") // kept for the record
    private @Nullable String decidedBy;

    @SuppressWarnings("UnusedVariable") // kept for the record
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ReturnRequest() {}

    ReturnRequest(UUID id, String unit, IssueActs.ReturnRequest asked, String askedBy, Instant askedAt) {
        this.id = id;
        this.status = Status.ASKED;
        this.unit = unit;
        this.reasonCode = asked.reasonCode();
        this.note = asked.note();
        this.suggestedUnit = asked.suggestedUnit();
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    void decide(Status verdict, String by, Instant at) {
        status = verdict;
        decidedBy = by;
        decidedAt = at;
    }

    boolean isOpen() {
        return status == Status.ASKED;
    }

    String unit() {
        return unit;
    }

    String reasonCode() {
        return reasonCode;
    }

    Instant askedAt() {
        return askedAt;
    }

    ReturnRequestView view() {
        return new ReturnRequestView(reasonCode, note, suggestedUnit, askedBy, askedAt);
    }
}
