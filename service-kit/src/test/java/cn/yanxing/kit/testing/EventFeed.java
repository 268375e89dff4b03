package cn.yanxing.kit.testing;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.contracts.EventTypes;
import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.kit.wire.Envelope;
import cn.yanxing.kit.wire.WireJson;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Speaks on Kafka as another service would: in order, twice, out of order, or nonsense. */
@ApplicationScoped
public class EventFeed {

    private final KafkaProducer<String, String> producer;
    private final Map<String, Long> sequences = new HashMap<>();

    EventFeed(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new StringSerializer());
    }

    @PreDestroy
    void close() {
        producer.close();
    }

    /** Tells the event as the next one of its key, and answers the envelope that it travelled in. */
    public synchronized Envelope tell(DomainEvent event) {
        return tell(event, sequences.merge(event.key(), 1L, Long::sum));
    }

    /** Tells the event under a sequence of the test's choice, so that gaps and disorder can be made. */
    public Envelope tell(DomainEvent event, long sequence) {
        return tell(event, sequence, UUID.randomUUID());
    }

    public Envelope tell(DomainEvent event, long sequence, UUID id) {
        String type = EventTypes.nameOf(event.getClass());
        Envelope envelope = envelope(id, type, event.key(), sequence);
        send(EventTypes.streamOf(event.getClass()), envelope, WireJson.write(event));
        return envelope;
    }

    /** Sends the same event again in the same envelope, as a relay does that was killed before it made its mark. */
    public void repeat(DomainEvent event, Envelope envelope) {
        send(EventTypes.streamOf(event.getClass()), envelope, WireJson.write(event));
    }

    public void tell(RegisterEntry entry, long sequence) {
        String type = EventTypes.nameOf(entry.getClass());
        send(EventTypes.REGISTER, envelope(UUID.randomUUID(), type, entry.key(), sequence), WireJson.write(entry));
    }

    /** Sends any text under any envelope. */
    public void send(String topic, Envelope envelope, String body) {
        send(new ProducerRecord<>(topic, null, envelope.key(), body, envelope.kafkaHeaders()));
    }

    /** Sends a record as it is, with or without a key or headers. */
    public void send(ProducerRecord<String, String> record) {
        try {
            producer.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Envelope envelope(UUID id, String type, String key, long sequence) {
        return new Envelope(id, type, "/yanxing/test", Instant.now(), key, sequence, UUID.randomUUID(), null, null);
    }
}
