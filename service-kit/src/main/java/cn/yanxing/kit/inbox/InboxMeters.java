package cn.yanxing.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts what listeners do. */
@ApplicationScoped
class InboxMeters {

    private final MeterRegistry registry;

    InboxMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void handled(String listener) {
        registry.counter("yanxing.inbox.handled", "listener", listener).increment();
    }

    void unknownType(String listener, String type) {
        registry.counter("yanxing.inbox.unknown.type", "listener", listener, "type", type)
                .increment();
    }
}
