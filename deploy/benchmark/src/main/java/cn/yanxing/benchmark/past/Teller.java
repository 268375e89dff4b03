package cn.yanxing.benchmark.past;

import cn.yanxing.contracts.EventTypes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells events on Kafka as a relay does: the same headers, the same compression, every copy acknowledged. */
public final class Teller implements AutoCloseable {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final KafkaProducer<String, String> producer;

    public Teller(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "compression.type", "lz4", "linger.ms", 5),
                new StringSerializer(),
                new StringSerializer());
    }

    /** Tells so many events of the past and returns when the broker has all of them. */
    public void tell(MadeUpPast past, int events) {
        for (int told = 0; told < events; told++) {
            Future<RecordMetadata> sent = producer.send(record(past.next()));
            if (sent.isCancelled()) throw new IllegalStateException("the producer is closing");
        }
        producer.flush();
    }

    /** The event's body as it travels. */
    public static String json(Told told) {
        try {
            return JSON.writeValueAsString(told.event());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProducerRecord<String, String> record(Told told) {
        String key = told.event().key();
        ProducerRecord<String, String> record =
                new ProducerRecord<>(EventTypes.streamOf(told.event().getClass()), key, json(told));
        headers(told).forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static Map<String, String> headers(Told told) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", told.id().toString());
        headers.put("ce_type", EventTypes.nameOf(told.event().getClass()));
        headers.put("ce_source", "/yanxing/past");
        headers.put("ce_time", told.at().toString());
        headers.put("ce_subject", told.event().key());
        headers.put("ce_sequence", Long.toString(told.sequence()));
        headers.put("ce_correlationid", told.id().toString());
        headers.put("ce_traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00");
        headers.put("content-type", "application/json");
        return headers;
    }

    @Override
    public void close() {
        producer.close();
    }
}
