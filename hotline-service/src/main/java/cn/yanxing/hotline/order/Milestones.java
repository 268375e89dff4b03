package cn.yanxing.hotline.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When an order came and went. */
@Embeddable
class Milestones {

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "dispatched_at")
    private @Nullable Instant dispatchedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Milestones() {}

    Milestones(Instant registeredAt) {
        this.registeredAt = registeredAt;
    }

    void accepted(Instant at) {
        acceptedAt = at;
    }

    void dispatched(Instant at) {
        dispatchedAt = at;
    }

    void closed(Instant at) {
        closedAt = at;
    }

    void withdrawn(Instant at) {
        withdrawnAt = at;
    }

    void reopened() {
        closedAt = null;
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    @Nullable
    Instant acceptedAt() {
        return acceptedAt;
    }

    @Nullable
    Instant dispatchedAt() {
        return dispatchedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }
}
