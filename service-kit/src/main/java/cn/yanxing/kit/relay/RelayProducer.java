package cn.yanxing.kit.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends batches, each a transaction. Its id is the service's: when a new relay takes over, Kafka throws away whatever
 * an older one still sends.
 */
final class RelayProducer implements AutoCloseable {

    private final KafkaProducer<String, String> producer;

    /** Fences every earlier relay before it returns. */
    RelayProducer(String bootstrapServers, String service) {
        this.producer = new KafkaProducer<>(
                settings(bootstrapServers, service), new StringSerializer(), new StringSerializer());
        try {
            producer.initTransactions();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** All of them or none; on any failure the caller must give this producer up. */
    void send(List<UnsentRow> rows) {
        producer.beginTransaction();
        for (UnsentRow row : rows) {
            Future<RecordMetadata> sent = producer.send(row.message());
            if (sent.isCancelled()) throw new IllegalStateException("the producer is closing");
        }
        producer.commitTransaction();
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }

    private static Map<String, Object> settings(String bootstrapServers, String service) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-relay");
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, service + "-relay");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 30_000);
        return settings;
    }
}
