package cn.yanxing.hotline.refusal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That an order is not taken on: one proposes it, another confirms it, and the citizen may object once in the life of
 * the order. How late the head of the centre decides is not held against the citizen.
 */
@Embeddable
public class Refusal {

    /** 10 working days (hotline design, T7). */
    public static final int WORKING_DAYS_TO_OBJECT = 10;

    @Enumerated(EnumType.STRING)
    @Column(name = "refusal_reason")
    private @Nullable RefusalReason reason;

    @Column(name = "refusal_notice")
    private @Nullable String notice;

    @Column(name = "refusal_proposed_by")
    private @Nullable String proposedBy;

    @Column(name = "refusal_proposed_at")
    private @Nullable Instant proposedAt;

    @Column(name = "refused_at")
    private @Nullable Instant refusedAt;

    @Column(name = "object_until")
    private @Nullable Instant objectUntil;

    private boolean objected;

    @Column(name = "objected_at")
    private @Nullable Instant objectedAt;

    private @Nullable String objection;

    @Column(name = "objection_decided_at")
    private @Nullable Instant objectionDecidedAt;

    public void propose(ProposeRefusal proposal, String by, Instant now) {
        mustNotBeProposed();
        reason = proposal.reasonCode();
        notice = proposal.notice();
        proposedBy = by;
        proposedAt = now;
    }

    /** Whoever would take the order on meanwhile waits for the decision. */
    public void mustNotBeProposed() {
        if (isProposed()) throw RefusalRefused.alreadyProposed();
    }

    /** The reason that is now told; {@code until} is when the citizen's time to object ends. */
    public RefusalReason confirm(String by, Instant until, Instant now) {
        mustBeDecidedBy(by);
        refusedAt = now;
        objectUntil = until;
        return Objects.requireNonNull(reason, "a proposal has its reason");
    }

    /** The order is taken on after all, or looked at again. */
    public void decline(String by) {
        mustBeDecidedBy(by);
        forget();
    }

    private void mustBeDecidedBy(String somebody) {
        if (!isProposed()) throw RefusalRefused.notProposed();
        if (somebody.equals(proposedBy)) throw RefusalRefused.bySamePerson();
    }

    public void object(String words, Instant now) {
        if (objected) throw RefusalRefused.objectedBefore();
        if (objectUntil != null && now.isAfter(objectUntil)) throw RefusalRefused.tooLateToObject(objectUntil);
        objected = true;
        objectedAt = now;
        objection = words;
    }

    public void uphold(Instant now) {
        settle(now);
        forget();
    }

    public void dismiss(Instant now) {
        settle(now);
    }

    private void settle(Instant now) {
        if (!isObjected()) throw RefusalRefused.noObjection();
        objectionDecidedAt = now;
    }

    private void forget() {
        reason = null;
        notice = null;
        proposedBy = null;
        proposedAt = null;
        refusedAt = null;
        objectUntil = null;
    }

    public boolean isProposed() {
        return proposedAt != null && refusedAt == null;
    }

    public boolean mayBeDecidedBy(String somebody) {
        return isProposed() && !somebody.equals(proposedBy);
    }

    public boolean isOpenToObjection(Instant now) {
        return !objected && (objectUntil == null || !now.isAfter(objectUntil));
    }

    /** Whether the head of the centre has still to decide. */
    public boolean isObjected() {
        return objected && objectionDecidedAt == null;
    }

    public @Nullable RefusalView view() {
        if (reason == null || notice == null || proposedBy == null || proposedAt == null) return null;
        return new RefusalView(reason, notice, proposedBy, proposedAt, refusedAt, objectUntil, objectedAt, objection);
    }
}
