package cn.yanxing.kit.register;

import cn.yanxing.contracts.EventTypes;
import cn.yanxing.kit.inbox.Batches;
import cn.yanxing.kit.inbox.HeldEvents;
import cn.yanxing.kit.inbox.Inbound;
import cn.yanxing.kit.wire.Envelope;
import cn.yanxing.kit.wire.ServiceName;
import cn.yanxing.kit.wire.WireJson;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;

/** Keeps this service's copy of the register current. The topic is compacted: gaps are natural, the newest wins. */
@ApplicationScoped
class RegisterFeed implements Batches {

    private final RegisterCopy copy;
    private final HeldEvents held;
    private final ServiceName service;

    RegisterFeed(RegisterCopy copy, HeldEvents held, ServiceName service) {
        this.copy = copy;
        this.held = held;
        this.service = service;
    }

    @Override
    public String name() {
        return service.value() + ".register";
    }

    @Override
    public String topic() {
        return EventTypes.REGISTER;
    }

    @Override
    public void handle(List<Inbound> batch, Runnable bookmark) {
        QuarkusTransaction.requiringNew().run(() -> {
            batch.forEach(this::take);
            bookmark.run();
        });
        copy.refresh();
    }

    @Override
    public void settle() {
        // Nothing waits: whatever is readable was taken.
    }

    private void take(Inbound record) {
        try {
            Envelope envelope = record.envelope();
            // An entry that nobody could read is parked here, not found by everybody who asks for the register.
            EventTypes.registerEntry(envelope.type()).ifPresent(type -> WireJson.read(record.body(), type));
            copy.write(envelope.key(), envelope.type(), envelope.sequence(), record.body());
        } catch (IllegalArgumentException | UncheckedIOException e) {
            held.parkUnreadable(name(), record, String.valueOf(e.getMessage()));
        }
    }
}
