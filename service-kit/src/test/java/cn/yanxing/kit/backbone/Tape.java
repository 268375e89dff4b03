package cn.yanxing.kit.backbone;

import cn.yanxing.kit.wire.Envelope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything that a reader of committed records finds on a topic, from its beginning. */
public final class Tape {

    private Tape() {}

    public static List<ConsumerRecord<String, String>> of(String bootstrapServers, String topic, Object key) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "isolation.level",
                "read_committed",
                "auto.offset.reset",
                "earliest");
        try (var reader = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = reader.partitionsFor(topic).stream()
                    .map(each -> new TopicPartition(topic, each.partition()))
                    .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            return read(reader, Set.copyOf(partitions), key.toString());
        }
    }

    public static List<Envelope> envelopes(String bootstrapServers, String topic, Object key) {
        return of(bootstrapServers, topic, key).stream()
                .map(record -> Envelope.of(Envelope.texts(record.headers())))
                .toList();
    }

    private static List<ConsumerRecord<String, String>> read(
            KafkaConsumer<String, String> reader, Set<TopicPartition> partitions, String key) {
        Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
            reader.poll(Duration.ofMillis(100)).forEach(record -> {
                if (key.equals(record.key())) found.add(record);
            });
        }
        return found;
    }
}
