package cn.yanxing.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.contracts.IssueEvent.IssueFiled;
import cn.yanxing.embedded.EmbeddedKafka;
import cn.yanxing.embedded.KafkaSettings;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.testing.EventFeed;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.wire.WireJson;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A listener that comes and goes on a broker of its own: whatever offsets lie about, each event is heard once. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class BookmarkTest {

    private static final int PARTITION = 5;

    @Inject
    InboxTransaction transaction;

    @Inject
    Positions positions;

    @Inject
    HeldEvents held;

    @Inject
    Bookmarks bookmarks;

    @Inject
    ListenerConfig config;

    @Inject
    InboxMeters meters;

    @Inject
    Database database;

    private final String name = "kit.bookmark-" + UUID.randomUUID();
    private final UUID issue = UUID.randomUUID();
    private EmbeddedKafka broker;

    @BeforeEach
    void start_a_broker() {
        broker = EmbeddedKafka.start(KafkaSettings.temporaryData().onPort(broker == null ? 0 : broker.port()));
    }

    @AfterEach
    void stop_the_broker() {
        broker.close();
    }

    @Test
    void old_offsets_that_mean_other_records_of_a_new_topic_hide_nothing() throws Exception {
        tell(issue, 1, 30);
        hearUpTo(30);
        broker.kill();
        start_a_broker();
        tell(issue, 1, 32);
        IntStream.range(0, 50).forEach(other -> tell(UUID.randomUUID(), 1, 1));
        commitForTheGroup(60);

        hearUpTo(32);
    }

    @Test
    void old_offsets_beyond_the_end_of_a_new_topic_hide_nothing() throws Exception {
        tell(issue, 1, 30);
        hearUpTo(30);
        broker.kill();
        start_a_broker();
        tell(issue, 31, 33);

        hearUpTo(33);
    }

    @Test
    void a_database_that_was_set_back_hears_again_what_it_has_forgotten() throws Exception {
        tell(issue, 1, 10);
        hearUpTo(10);
        Map<Integer, Bookmark> older = new HashMap<>();
        bookmarks.of(name).forEach(bookmark -> older.put(bookmark.partition(), bookmark));
        tell(issue, 11, 20);
        hearUpTo(20);

        asOwner(
                "delete from heard where issue = '" + issue + "' and round > 10",
                "update inbox_position set sequence = 10 where listener = '" + name + "'");
        bookmarks.keep(name, older.values());
        commitForTheGroup(20);

        hearUpTo(20);
    }

    @Test
    void who_begins_again_goes_on_where_it_was() throws Exception {
        tell(issue, 1, 10);
        hearUpTo(10);

        assertThat(bookmarks.of(name))
                .filteredOn(bookmark -> bookmark.partition() == PARTITION)
                .singleElement()
                .satisfies(bookmark -> assertThat(bookmark.offset()).isEqualTo(10));
        tell(issue, 11, 12);
        hearUpTo(12);
    }

    /** Runs a listener until it has heard so much, and each of it once and in order. */
    private void hearUpTo(int last) throws InterruptedException {
        StreamInbox inbox = new StreamInbox(listener(), transaction, positions, held, config, meters);
        ConsumerFactory consumers = new ConsumerFactory(broker.bootstrapServers(), config, bookmarks);
        ListenerThread thread = new ListenerThread(inbox, config, consumers);
        thread.start();
        try {
            await().atMost(Duration.ofSeconds(30)).until(() -> rounds().size() >= last);
        } finally {
            thread.stop();
            thread.join();
        }
        assertThat(rounds()).isEqualTo(IntStream.rangeClosed(1, last).boxed().toList());
    }

    private StreamListener listener() {
        return new StreamListener() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Reactions reactions() {
                return Reactions.to(IssueEvent.class).on(IssueFiled.class, BookmarkTest.this::onFiled);
            }
        };
    }

    private void onFiled(Received<IssueFiled> filed) {
        database.change(
                "insert into heard (issue, round) values (?, ?)",
                filed.event().issueId(),
                filed.event().round());
    }

    private List<Integer> rounds() {
        return database.rows("select round from heard where issue = ? order by id", row -> row.getInt(1), issue);
    }

    private void tell(UUID about, int from, int to) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            IntStream.rangeClosed(from, to)
                    .mapToObj(round -> record(about, round))
                    .forEach(producer::send);
        }
    }

    private static ProducerRecord<String, String> record(UUID about, int round) {
        String body = WireJson.write(new IssueFiled(about, "litter", "any", round, Instant.EPOCH));
        var headers = EventFeed.envelope(UUID.randomUUID(), "issue.filed.v1", about.toString(), round)
                .kafkaHeaders();
        return new ProducerRecord<>("issues", PARTITION, about.toString(), body, headers);
    }

    /** As a listener did that has handled more than this database remembers. */
    private void commitForTheGroup(long offset) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers(), "group.id", name);
        try (var group = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            group.commitSync(Map.of(new TopicPartition("issues", PARTITION), new OffsetAndMetadata(offset)));
        }
    }

    private static void asOwner(String... changes) throws SQLException {
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class));
                var statement = connection.createStatement()) {
            for (String change : changes) statement.executeUpdate(change);
        }
    }
}
