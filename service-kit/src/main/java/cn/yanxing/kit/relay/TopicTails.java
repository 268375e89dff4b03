package cn.yanxing.kit.relay;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the last committed record of every partition, over whatever aborted transactions left behind it. */
final class TopicTails implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final int STEP_BACK = 16;

    private final KafkaConsumer<String, String> kafka;

    TopicTails(String bootstrapServers) {
        this.kafka = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        10_000),
                new StringDeserializer(),
                new StringDeserializer());
    }

    /** One record a partition, none of those that hold nothing. */
    Collection<ConsumerRecord<String, String>> of(Collection<String> topics) {
        Map<TopicPartition, ConsumerRecord<String, String>> last = new HashMap<>();
        List<Stretch> open = stretches(topics);
        for (long back = STEP_BACK; !open.isEmpty(); back *= STEP_BACK) {
            long reach = back;
            kafka.assign(open.stream().map(Stretch::at).toList());
            open.forEach(stretch -> kafka.seek(stretch.at(), stretch.from(reach)));
            while (open.stream().anyMatch(stretch -> kafka.position(stretch.at()) < stretch.end()))
                kafka.poll(POLL)
                        .forEach(record -> last.put(new TopicPartition(record.topic(), record.partition()), record));
            open = open.stream()
                    .filter(stretch -> !last.containsKey(stretch.at()) && stretch.from(reach) > stretch.begin())
                    .toList();
        }
        return last.values();
    }

    private List<Stretch> stretches(Collection<String> topics) {
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> kafka.partitionsFor(topic).stream())
                .map(each -> new TopicPartition(each.topic(), each.partition()))
                .toList();
        Map<TopicPartition, Long> begin = kafka.beginningOffsets(partitions);
        Map<TopicPartition, Long> end = kafka.endOffsets(partitions);
        return partitions.stream()
                .map(each -> new Stretch(each, begin.getOrDefault(each, 0L), end.getOrDefault(each, 0L)))
                .filter(stretch -> stretch.begin() < stretch.end())
                .toList();
    }

    /** The offsets that a partition holds now, without the end. */
    private record Stretch(TopicPartition at, long begin, long end) {

        long from(long back) {
            return Math.max(begin, end - back);
        }
    }

    @Override
    public void close() {
        kafka.close();
    }
}
