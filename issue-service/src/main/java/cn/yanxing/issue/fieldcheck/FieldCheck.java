package cn.yanxing.issue.fieldcheck;

import cn.yanxing.contracts.IssueEvent.FieldCheckFinding;
import cn.yanxing.kit.access.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One errand of an inspector to a report. It ends once; that its time passed before is told once and stays known. */
@Entity
@Table(name = "field_check")
class FieldCheck {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private FieldCheckStatus status;

    private @Nullable String inspector;
    private String note;
    private String askedBy;
    private Instant askedAt;
    private Instant dueAt;
    private @Nullable Instant missedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable FieldCheckFinding finding;

    private @Nullable String answeredBy;
    private @Nullable String answerNote;
    private @Nullable Instant seenAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected FieldCheck() {}

    FieldCheck(Errand errand, SendOut told) {
        id = errand.id();
        status = FieldCheckStatus.ASKED;
        inspector = told.inspector();
        note = told.note();
        askedBy = errand.by();
        askedAt = errand.at();
        dueAt = errand.dueAt();
    }

    /** A phone that is ahead was there when it told us, one that is behind when it was sent. */
    void answer(FieldCheckAnswer answer, Actor by, Instant now) {
        if (inspector != null && !inspector.equals(by.id())) throw FieldCheckRefused.anotherWasSent(inspector);
        if (answer.lacksItsNote()) throw FieldCheckRefused.noteMissing();
        end(FieldCheckStatus.ANSWERED, now);
        finding = answer.finding();
        answerNote = answer.note();
        answeredBy = by.id();
        seenAt = within(answer.seenAt() == null ? now : answer.seenAt(), now);
    }

    void end(FieldCheckStatus how, Instant now) {
        status = status.to(how);
        endedAt = now;
    }

    /** True the first time that its time is found to have passed without an answer. */
    boolean miss(Instant now) {
        if (status != FieldCheckStatus.ASKED || missedAt != null || now.isBefore(dueAt)) return false;
        missedAt = now;
        return true;
    }

    FieldCheckView view() {
        return new FieldCheckView(
                id, status, inspector, note, askedBy, askedAt, dueAt, finding, answeredBy, answerNote, seenAt, endedAt);
    }

    private Instant within(Instant told, Instant now) {
        if (told.isAfter(now)) return now;
        return told.isBefore(askedAt) ? askedAt : told;
    }
}
