package cn.yanxing.kit.inbox;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.contracts.EventTypes;
import cn.yanxing.kit.wire.Envelope;
import cn.yanxing.kit.wire.WireJson;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A record as it came out of Kafka, not yet understood; without a key or a sequence it has no place in any order. */
public record Inbound(
        String stream,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable Long sequence,
        Map<String, String> headers,
        String body) {

    static Inbound of(ConsumerRecord<String, String> kafka) {
        Map<String, String> headers = Envelope.texts(kafka.headers());
        return new Inbound(
                kafka.topic(),
                kafka.partition(),
                kafka.offset(),
                kafka.key(),
                number(headers.get(Envelope.SEQUENCE)),
                headers,
                kafka.value() == null ? "" : kafka.value());
    }

    public boolean isReadable() {
        return key != null && sequence != null && sequence > 0;
    }

    /** Its place in the order of its key. */
    long place() {
        if (sequence == null) throw new IllegalStateException("expected a sequence, but " + this + " has none");
        return sequence;
    }

    public @Nullable String type() {
        return headers.get(Envelope.TYPE);
    }

    @Nullable
    UUID eventId() {
        try {
            return UUID.fromString(headers.getOrDefault("ce_id", ""));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    public Envelope envelope() {
        return Envelope.of(headers);
    }

    /** What it says; nothing if this version of the contracts does not know its type. */
    Optional<Received<? extends DomainEvent>> received(Envelope envelope) {
        return EventTypes.event(envelope.type())
                .map(type -> new Received<>(
                        envelope.id(),
                        envelope.sequence(),
                        envelope.time(),
                        envelope.correlationId(),
                        envelope.traceparent(),
                        WireJson.read(body, type)));
    }

    private static @Nullable Long number(@Nullable String text) {
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
