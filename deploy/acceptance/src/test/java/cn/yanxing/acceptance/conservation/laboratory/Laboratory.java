package cn.yanxing.acceptance.conservation.laboratory;

import cn.yanxing.acceptance.conservation.check.ConservationCheck;
import cn.yanxing.acceptance.conservation.check.Question;
import cn.yanxing.acceptance.conservation.check.Rules;
import cn.yanxing.acceptance.conservation.check.Verdict;
import cn.yanxing.acceptance.conservation.source.Landscape;
import cn.yanxing.acceptance.conservation.source.SuiteAddress;
import cn.yanxing.acceptance.conservation.source.Topic;
import cn.yanxing.embedded.EmbeddedKafka;
import cn.yanxing.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * One service that tells and one that hears, on a real PostgreSQL with the kit's own tables and a real Kafka; each
 * laboratory has databases and a topic of its own. The effect is a row of {@code case_event}, here without the
 * constraints that would keep a wrong listener from going wrong.
 */
final class Laboratory {

    private static final Path SCHEMA =
            Path.of(System.getProperty("yanxing.root"), "service-kit/src/main/resources/db/kit");
    private static final EmbeddedPostgres POSTGRES = stopped(EmbeddedPostgres.start());
    private static final EmbeddedKafka KAFKA = stopped(EmbeddedKafka.start());
    private static final AtomicInteger OPENED = new AtomicInteger();

    private final int number = OPENED.incrementAndGet();
    private final String topic = "lab-" + number;

    private Laboratory() {}

    static Laboratory open() throws SQLException, IOException, ExecutionException, InterruptedException {
        Laboratory laboratory = new Laboratory();
        for (String service : List.of("teller", "scoring")) {
            POSTGRES.databases().create(laboratory.database(service));
            laboratory.build(service);
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", KAFKA.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(laboratory.topic, 2, (short) 1)))
                    .all()
                    .get();
        }
        return laboratory;
    }

    private void build(String service) throws SQLException, IOException {
        try (Connection connection = connect(service);
                Statement statement = connection.createStatement()) {
            for (String file : List.of("V0_1__outbox.sql", "V0_2__inbox.sql")) {
                statement.execute(Files.readString(SCHEMA.resolve(file)).replace("${app}", database(service) + "_app"));
            }
            statement.execute("create table case_event (id uuid, stream text, key text, sequence bigint, type text)");
        }
    }

    String topic() {
        return topic;
    }

    String bootstrapServers() {
        return KAFKA.bootstrapServers();
    }

    Connection connect(String service) throws SQLException {
        return POSTGRES.databases().connect(database(service));
    }

    /** Changes the books behind everybody's back; answers nothing, but insists that something was changed. */
    void plant(String service, String change) throws SQLException {
        try (Connection connection = connect(service);
                Statement statement = connection.createStatement()) {
            if (statement.executeUpdate(change.replace("{topic}", topic)) == 0) {
                throw new AssertionError("expected a change, but nothing was changed by " + change);
            }
        }
    }

    Verdict verdict() {
        SuiteAddress address = new SuiteAddress(
                KAFKA.bootstrapServers(), Map.of("teller", login("teller"), "scoring", login("scoring")));
        Landscape landscape =
                new Landscape(List.of(new Topic(topic, "teller", false)), List.of(Landscape.hears("scoring", topic)));
        return ConservationCheck.answer(
                Question.about(address, landscape, Rules.ofTheBackbone()).patientFor(Duration.ZERO));
    }

    private SuiteAddress.Login login(String service) {
        return new SuiteAddress.Login(POSTGRES.jdbcUrl(database(service)), "postgres", "");
    }

    private String database(String service) {
        return service + number;
    }

    private static <T extends AutoCloseable> T stopped(T server) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            try {
                                server.close();
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        },
                        "stop the laboratory"));
        return server;
    }
}
