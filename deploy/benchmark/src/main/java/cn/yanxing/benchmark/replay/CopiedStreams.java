package cn.yanxing.benchmark.replay;

import cn.yanxing.benchmark.stand.Stand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** What the machine can do at most: every record read once and copied into one durable table without an index. */
record CopiedStreams(Stand stand, int events) {

    /** Events a second. */
    double rate() {
        try (Connection database = stand.postgres();
                Statement statement = database.createStatement();
                KafkaConsumer<String, String> consumer = consumer()) {
            statement.execute("create table copied (key text, body text)");
            long began = System.nanoTime();
            copy(consumer, database.unwrap(PGConnection.class));
            double seconds = (System.nanoTime() - began) / 1e9;
            statement.execute("drop table copied");
            return events / seconds;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("expected to copy the streams, but could not", e);
        }
    }

    private KafkaConsumer<String, String> consumer() {
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", stand.kafka().bootstrapServers(), "max.poll.records", 5_000),
                new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> all = Stream.of("issues", "orders", "volunteers")
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(all);
        consumer.seekToBeginning(all);
        return consumer;
    }

    private void copy(KafkaConsumer<String, String> consumer, PGConnection database) throws SQLException, IOException {
        CopyIn table = database.getCopyAPI().copyIn("copy copied from stdin with (format csv)");
        for (int copied = 0; copied < events; ) {
            StringBuilder lines = new StringBuilder();
            for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofSeconds(1))) {
                lines.append(record.key())
                        .append(",\"")
                        .append(record.value().replace("\"", "\"\""))
                        .append("\"\n");
                copied++;
            }
            byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
            table.writeToCopy(bytes, 0, bytes.length);
        }
        table.endCopy();
    }
}
