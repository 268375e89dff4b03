package cn.yanxing.kit.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
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

    /**
     * All of them or none; on any failure the caller must give this producer up. The commit is asked for when every
     * record has its offset, not before: Kafka's client looks for unsent records and for the wish to commit one after
     * the other, and has committed without those that came in between (RelayProducerTest plays it).
     */
    void send(List<UnsentRow> rows) throws InterruptedException {
        producer.beginTransaction();
        List<Future<RecordMetadata>> sent =
                rows.stream().map(row -> producer.send(row.message())).toList();
        producer.flush();
        for (Future<RecordMetadata> each : sent) acknowledged(each);
        producer.commitTransaction();
    }

    private static void acknowledged(Future<RecordMetadata> sent) throws InterruptedException {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException refused ? refused : new KafkaException(e.getCause());
        }
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
