package cn.yanxing.kit.wire;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why this thread does what it does: the chain that it belongs to, and the event that it answers. */
public record Cause(UUID correlationId, @Nullable UUID causationId) {

    private static final ThreadLocal<@Nullable Cause> CURRENT = new ThreadLocal<>();

    public static Optional<Cause> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Runs {@code work} with this cause: whatever it appends to the outbox names it. */
    public void run(Runnable work) {
        Cause before = CURRENT.get();
        CURRENT.set(this);
        try {
            work.run();
        } finally {
            CURRENT.set(before);
        }
    }
}
