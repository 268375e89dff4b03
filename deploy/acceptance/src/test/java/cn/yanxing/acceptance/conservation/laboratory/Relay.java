package cn.yanxing.acceptance.conservation.laboratory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** A relay whose steps can be taken one by one, so that another can come between them. */
final class Relay implements AutoCloseable {

    private final Laboratory laboratory;
    private final Connection connection;
    private final KafkaProducer<String, String> producer;
    private final boolean fenced;
    private long cursor;

    /** A row of the outbox on its way. */
    record Fact(long position, UUID id, String key, long sequence, String type, String payload) {}

    private Relay(Laboratory laboratory, boolean fenced) throws SQLException {
        this.laboratory = laboratory;
        this.fenced = fenced;
        this.connection = laboratory.connect("teller");
        Map<String, Object> settings = new HashMap<>(Map.of("bootstrap.servers", laboratory.bootstrapServers()));
        if (fenced) {
            settings.put("transactional.id", laboratory.topic() + "-relay");
        }
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    /** The right one: taking over fences whoever was relay before. */
    static Relay fenced(Laboratory laboratory) throws SQLException {
        Relay relay = new Relay(laboratory, true);
        relay.producer.initTransactions();
        return relay;
    }

    /** Without transactions, so that nobody can shut it out. */
    static Relay unfenced(Laboratory laboratory) throws SQLException {
        return new Relay(laboratory, false);
    }

    /** Everything that is not marked, oldest first. */
    List<Fact> unsent() throws SQLException {
        return rows("sent_at is null");
    }

    /** Everything behind the last position that was read: what commits late is never read. */
    List<Fact> behindTheCursor() throws SQLException {
        List<Fact> rows = rows("position > " + cursor);
        cursor = rows.isEmpty() ? cursor : rows.get(rows.size() - 1).position();
        return rows;
    }

    private List<Fact> rows(String which) throws SQLException {
        List<Fact> rows = new ArrayList<>();
        try (PreparedStatement query =
                        connection.prepareStatement("select * from outbox where " + which + " order by position");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                rows.add(new Fact(
                        row.getLong("position"),
                        row.getObject("id", UUID.class),
                        row.getString("aggregateid"),
                        row.getLong("sequence"),
                        row.getString("type"),
                        row.getString("payload")));
            }
        }
        return rows;
    }

    /** All of them are on the topic, or, for a fenced one, none. */
    void send(List<Fact> facts) throws ExecutionException, InterruptedException {
        if (fenced) {
            producer.beginTransaction();
        }
        for (Fact fact : facts) {
            producer.send(record(fact)).get();
        }
        if (fenced) {
            producer.commitTransaction();
        }
    }

    private ProducerRecord<String, String> record(Fact fact) {
        var record = new ProducerRecord<>(laboratory.topic(), fact.key(), fact.payload());
        Map.of(
                        "ce_id", fact.id().toString(),
                        "ce_type", fact.type(),
                        "ce_source", "/laboratory",
                        "ce_sequence", Long.toString(fact.sequence()))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    void mark(List<Fact> facts) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update outbox set sent_at = now() where id = any (?)")) {
            update.setObject(1, facts.stream().map(Fact::id).toArray(UUID[]::new));
            update.executeUpdate();
        }
    }

    /** What a cursor says: everything up to it is done with. */
    void markUpToTheCursor() throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update outbox set sent_at = now() where position <= ?")) {
            update.setLong(1, cursor);
            update.executeUpdate();
        }
    }

    /** One batch as it should be; answers how many it sent. */
    int turn() throws SQLException, ExecutionException, InterruptedException {
        List<Fact> batch = unsent();
        if (!batch.isEmpty()) {
            send(batch);
            mark(batch);
        }
        return batch.size();
    }

    @Override
    public void close() throws SQLException {
        producer.close(Duration.ofSeconds(1));
        connection.close();
    }
}
