package cn.yanxing.kit.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * One listener's consumer. Whatever partitions it is given, it begins at the database's own bookmarks, and where there
 * is none, or one of another topic of that name, at the beginning. What its group has committed is for onlookers.
 */
final class StreamReader implements ConsumerRebalanceListener, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(StreamReader.class);

    private final KafkaConsumer<String, String> kafka;
    private final Function<String, UUID> topicIds;
    private final Bookmarks bookmarks;
    private final Batches batches;
    private final Map<Integer, UUID> topics = new HashMap<>();

    StreamReader(
            KafkaConsumer<String, String> kafka,
            Function<String, UUID> topicIds,
            Bookmarks bookmarks,
            Batches batches) {
        this.kafka = kafka;
        this.topicIds = topicIds;
        this.bookmarks = bookmarks;
        this.batches = batches;
        kafka.subscribe(List.of(batches.topic()), this);
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
        if (assigned.isEmpty()) return;
        UUID topic = topicIds.apply(batches.topic());
        Map<Integer, Bookmark> kept = bookmarks.of(batches.name()).stream()
                .filter(bookmark -> bookmark.topic().equals(topic))
                .collect(Collectors.toMap(Bookmark::partition, Function.identity()));
        for (TopicPartition each : assigned) {
            topics.put(each.partition(), topic);
            Bookmark bookmark = kept.get(each.partition());
            if (bookmark == null) kafka.seekToBeginning(List.of(each));
            else kafka.seek(each, bookmark.offset());
        }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
        // What was read of them is handled all the same: positions tell whoever reads them next.
    }

    /** Its bookmarks name the topic as it was when the partition was given, whatever has become of it since. */
    Batch poll(Duration atMost) {
        Batch batch = new Batch();
        ConsumerRecords<String, String> records = kafka.poll(atMost);
        for (ConsumerRecord<String, String> record : records) {
            batch.add(Inbound.of(record));
        }
        records.nextOffsets().forEach((at, next) -> mark(batch, at.partition(), next.offset()));
        return batch;
    }

    private void mark(Batch batch, int partition, long next) {
        UUID topic = topics.get(partition);
        if (topic != null) batch.add(new Bookmark(partition, topic, next));
    }

    /** Belongs into the transaction that handles the batch. */
    void keep(Batch handled) {
        bookmarks.keep(batches.name(), handled.bookmarks());
    }

    /** Shows the group's progress to whoever asks Kafka; nothing waits for it and nothing is read from it. */
    void commit() {
        kafka.commitAsync((offsets, failure) -> {
            if (failure != null) LOG.debugf("%s could not show its offsets: %s", batches.name(), failure.getMessage());
        });
    }

    /** Stays in the group without reading on. */
    Batch pollNothingNew(Duration atMost) {
        kafka.pause(kafka.assignment());
        return poll(atMost);
    }

    void readOn() {
        kafka.resume(kafka.paused());
    }

    /** From any thread: the poll ends at once with a {@link org.apache.kafka.common.errors.WakeupException}. */
    void wakeUp() {
        kafka.wakeup();
    }

    @Override
    public void close() {
        kafka.close();
    }
}
