package cn.yanxing.kit.inbox;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.kit.wire.Cause;
import cn.yanxing.kit.wire.Trace;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event as it arrived: its id, its place in the order of its key, when it happened, and what it belongs to. */
public record Received<E extends DomainEvent>(
        UUID id,
        long sequence,
        Instant occurredAt,
        UUID correlationId,
        @Nullable String traceparent,
        E event) {

    /** Runs {@code answer} because of this event: whatever it tells names it, as a part of its trace. */
    public void because(Runnable answer) {
        Trace.continued(traceparent, () -> new Cause(correlationId, id).run(answer));
    }
}
