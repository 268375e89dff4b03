package cn.yanxing.hotline.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Until when the unit may say that the order is not theirs, unless an arbiter has ruled that it is. */
@Embeddable
class ReturnWindow {

    @Column(name = "return_until")
    private @Nullable Instant until;

    @Column(name = "return_forbidden")
    private boolean forbidden;

    void openUntil(Instant end) {
        until = end;
    }

    void forbid() {
        forbidden = true;
    }

    boolean isForbidden() {
        return forbidden;
    }

    boolean isOver(Instant now) {
        return until == null || now.isAfter(until);
    }

    @Nullable
    Instant until() {
        return until;
    }
}
