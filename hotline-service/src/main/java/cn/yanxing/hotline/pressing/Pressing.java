package cn.yanxing.hotline.pressing;

import cn.yanxing.contracts.OrderEvent.UrgedBy;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How often somebody pressed for an order, and when somebody added to it. An urge is counted, and is no new order. */
@Embeddable
public class Pressing {

    /** Whoever urges again within it is told to wait; nobody works faster for being called every minute. */
    static final Duration QUIET = Duration.ofHours(4);

    private int urges;

    @Column(name = "urged_at")
    private @Nullable Instant urgedAt;

    @Column(name = "supplemented_at")
    private @Nullable Instant supplementedAt;

    /** Whether it counts: a machine that repeats itself is heard once. A supervisor is always heard. */
    public boolean urge(UrgedBy by, Instant now) {
        if (isQuiet(now) && by != UrgedBy.SUPERVISOR) {
            if (by == UrgedBy.PARTNER) return false;
            throw PressingRefused.urgedJustNow(quietUntil(now));
        }
        urges++;
        urgedAt = now;
        return true;
    }

    public void supplement(Instant now) {
        supplementedAt = now;
    }

    public boolean isQuiet(Instant now) {
        return now.isBefore(quietUntil(now));
    }

    private Instant quietUntil(Instant now) {
        return urgedAt == null ? now : urgedAt.plus(QUIET);
    }

    public int urges() {
        return urges;
    }

    public @Nullable Instant urgedAt() {
        return urgedAt;
    }

    public @Nullable Instant supplementedAt() {
        return supplementedAt;
    }
}
