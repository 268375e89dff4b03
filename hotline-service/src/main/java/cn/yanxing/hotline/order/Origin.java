package cn.yanxing.hotline.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The partner's name for an order that came by machine, and what the partner asks of us. */
@Embeddable
class Origin {

    @Column(name = "source_system")
    private @Nullable String sourceSystem;

    @Column(name = "source_order_no")
    private @Nullable String sourceOrderNo;

    @Column(name = "source_category")
    private @Nullable String sourceCategory;

    @Column(name = "upstream_due_at")
    private @Nullable Instant upstreamDueAt;

    protected Origin() {}

    Origin(String sourceSystem, String sourceOrderNo, String sourceCategory, @Nullable Instant upstreamDueAt) {
        this.sourceSystem = sourceSystem;
        this.sourceOrderNo = sourceOrderNo;
        this.sourceCategory = sourceCategory;
        this.upstreamDueAt = upstreamDueAt;
    }

    static Origin ownDesk() {
        return new Origin();
    }

    @Nullable
    String sourceOrderNo() {
        return sourceOrderNo;
    }

    @Nullable
    String sourceCategory() {
        return sourceCategory;
    }

    @Nullable
    Instant upstreamDueAt() {
        return upstreamDueAt;
    }
}
