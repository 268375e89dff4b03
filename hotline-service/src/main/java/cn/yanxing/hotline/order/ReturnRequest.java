package cn.yanxing.hotline.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A unit's request to hand the order back (退回), until the dispatcher decides; at most {@value #MAX_ASKED} an order. */
@Embeddable
class ReturnRequest {

    /** Two returns, then an arbiter decides (hotline design, 5.4). */
    static final int MAX_ASKED = 2;

    @Column(name = "return_reason")
    private @Nullable String reasonCode;

    @Column(name = "return_note")
    private @Nullable String note;

    @Column(name = "return_suggested_unit")
    private @Nullable String suggestedUnit;

    @Column(name = "return_requested_at")
    private @Nullable Instant requestedAt;

    @Column(name = "return_until")
    private @Nullable Instant until;

    @Column(name = "returns_asked")
    private int asked;

    void allowUntil(Instant endOfWindow) {
        settle();
        until = endOfWindow;
    }

    void ask(AskReturn request, Instant now) {
        if (isOpen()) throw OrderRefusal.returnAlreadyAsked();
        if (asked >= MAX_ASKED) throw OrderRefusal.returnsUsedUp(asked);
        if (until == null || now.isAfter(until)) throw OrderRefusal.returnWindowOver(until);
        reasonCode = request.reasonCode();
        note = request.note();
        suggestedUnit = request.suggestedUnit();
        requestedAt = now;
        asked++;
    }

    void settle() {
        reasonCode = null;
        note = null;
        suggestedUnit = null;
        requestedAt = null;
    }

    boolean isOpen() {
        return requestedAt != null;
    }

    @Nullable
    String reasonCode() {
        return reasonCode;
    }

    boolean isPossible(Instant now) {
        return !isOpen() && asked < MAX_ASKED && until != null && !now.isAfter(until);
    }

    OrderView.@Nullable PendingReturn view() {
        if (reasonCode == null || requestedAt == null) return null;
        return new OrderView.PendingReturn(reasonCode, note, suggestedUnit, requestedAt);
    }
}
