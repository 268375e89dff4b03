package cn.yanxing.acceptance.conservation.laboratory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A listener whose steps can be taken one by one. Closing it is a kill: what it did not commit, the next reads again. */
final class Hearer implements AutoCloseable {

    private final Laboratory laboratory;
    private final Connection connection;
    private final KafkaConsumer<String, String> consumer;
    private final List<TopicPartition> partitions;

    Hearer(Laboratory laboratory) throws SQLException {
        this.laboratory = laboratory;
        this.connection = laboratory.connect("scoring");
        connection.setAutoCommit(false);
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                laboratory.bootstrapServers(),
                "group.id",
                laboratory.topic(),
                "isolation.level",
                "read_committed",
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false);
        this.consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        this.partitions = List.of(new TopicPartition(laboratory.topic(), 0), new TopicPartition(laboratory.topic(), 1));
        consumer.assign(partitions);
    }

    /** Everything from the committed offset to the topic's present end. */
    List<ConsumerRecord<String, String>> read() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(records::add);
        }
        return records;
    }

    /** As it should be: position and effect in one transaction, the offset after it. */
    void turn() throws SQLException {
        for (ConsumerRecord<String, String> record : read()) {
            if (advance(record)) {
                takeEffect(record);
            }
            connection.commit();
        }
        consumer.commitSync();
    }

    void commitOffsets() {
        consumer.commitSync();
    }

    void commit() throws SQLException {
        connection.commit();
    }

    /** Moves the key's position from n-1 to n; false if the event was handled before. */
    boolean advance(ConsumerRecord<String, String> record) throws SQLException {
        try (PreparedStatement advance = connection.prepareStatement("""
                insert into inbox_position as p (listener, stream, key, sequence) values (?, ?, ?, ?)
                on conflict (listener, stream, key) do update set sequence = excluded.sequence
                where p.sequence = excluded.sequence - 1
                """)) {
            advance.setString(1, "scoring." + laboratory.topic());
            advance.setString(2, laboratory.topic());
            advance.setString(3, record.key());
            advance.setLong(4, sequence(record));
            return advance.executeUpdate() == 1;
        }
    }

    void takeEffect(ConsumerRecord<String, String> record) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into case_event values (?, ?, ?, ?, ?)")) {
            insert.setObject(1, UUID.fromString(header(record, "ce_id")));
            insert.setString(2, laboratory.topic());
            insert.setString(3, record.key());
            insert.setLong(4, sequence(record));
            insert.setString(5, header(record, "ce_type"));
            insert.executeUpdate();
        }
    }

    private static long sequence(ConsumerRecord<String, String> record) {
        return Long.parseLong(header(record, "ce_sequence"));
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    @Override
    public void close() throws SQLException {
        consumer.close();
        connection.close();
    }
}
