package cn.yanxing.acceptance.conservation.source;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Everything committed on the topics, read once from their start; {@link #readOn} adds what has come since. Bodies are
 * shown to a reader when an event is seen for the first time and then forgotten: an event costs about 250 bytes.
 */
public final class TopicLog implements AutoCloseable {

    private static final Duration SILENCE_MAX = Duration.ofSeconds(30);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final BiConsumer<Told, byte[]> firstTime;
    private final Map<String, List<Told>> records = new HashMap<>();
    private final Map<String, Map<UUID, Told>> events = new HashMap<>();

    private TopicLog(
            KafkaConsumer<String, byte[]> consumer,
            List<TopicPartition> partitions,
            BiConsumer<Told, byte[]> firstTime) {
        this.consumer = consumer;
        this.partitions = partitions;
        this.firstTime = firstTime;
    }

    /** {@code firstTime} is shown the body of each event once, in the topic's order of its key. */
    public static TopicLog open(SuiteAddress suite, Collection<Topic> topics, BiConsumer<Told, byte[]> firstTime) {
        KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        suite.bootstrapServers(),
                        "isolation.level",
                        "read_committed",
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false,
                        "default.api.timeout.ms",
                        10_000,
                        "max.poll.records",
                        5_000),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        try {
            List<TopicPartition> partitions = new ArrayList<>();
            for (Topic topic : topics) {
                consumer.partitionsFor(topic.name())
                        .forEach(each -> partitions.add(new TopicPartition(topic.name(), each.partition())));
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return new TopicLog(consumer, partitions, firstTime);
        } catch (KafkaException e) {
            consumer.close(CloseOptions.timeout(Duration.ZERO));
            throw new CannotLook("Kafka does not answer at " + suite.bootstrapServers(), e);
        }
    }

    /** Reads to where the topics end now. */
    public void readOn() {
        try {
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            long heard = System.nanoTime();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                var batch = consumer.poll(Duration.ofMillis(500));
                batch.forEach(this::keep);
                heard = batch.isEmpty() ? heard : System.nanoTime();
                if (System.nanoTime() - heard > SILENCE_MAX.toNanos()) {
                    throw new CannotLook("Kafka says there is more on the topics, but does not give it.");
                }
            }
        } catch (KafkaException e) {
            throw new CannotLook("Kafka does not answer", e);
        }
    }

    private void keep(ConsumerRecord<String, byte[]> record) {
        Told told = Headers.told(record);
        records.computeIfAbsent(told.topic(), any -> new ArrayList<>()).add(told);
        UUID id = told.id();
        if (id == null || of(told.topic()).putIfAbsent(id, told) == null) {
            firstTime.accept(told, record.value() == null ? new byte[0] : record.value());
        }
    }

    private Map<UUID, Told> of(String topic) {
        return events.computeIfAbsent(topic, any -> new HashMap<>());
    }

    /** Every record of the topic, those of one key in their order. */
    public List<Told> records(Topic topic) {
        return records.getOrDefault(topic.name(), List.of());
    }

    /** The events of the topic by their ids, each as it was told first. */
    public Map<UUID, Told> events(Topic topic) {
        return events.getOrDefault(topic.name(), Map.of());
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
    }
}
