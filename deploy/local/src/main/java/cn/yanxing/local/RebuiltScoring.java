package cn.yanxing.local;

import cn.yanxing.embedded.Databases;
import cn.yanxing.embedded.FreePorts;
import cn.yanxing.local.process.Child;
import cn.yanxing.local.process.Jdk;
import cn.yanxing.local.process.Readiness;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Scoring-service once more, beside a running suite's own: it hears every stream from the beginning into an empty
 * database and tells nobody. Its relay is off, so what it would tell stays in its own outbox; its consumer groups and
 * its database are its own, so the live ones miss nothing. Closing it leaves no trace.
 */
public final class RebuiltScoring implements AutoCloseable {

    private static final String NAME = "scoring_rebuilt";

    private final Databases databases;
    private final Child child;
    private final String url;

    private RebuiltScoring(Databases databases, Child child, String url) {
        this.databases = databases;
        this.child = child;
        this.url = url;
    }

    /** Beside the suite that runs on this data folder and these ports; ready to be asked, still hearing. */
    public static RebuiltScoring beside(SuiteOptions suite) {
        Secrets secrets = Secrets.in(suite.data());
        int postgres = suite.ports().of(Ports.Part.POSTGRES);
        Databases databases = Databases.at(postgres, secrets.password("postgres"));
        databases.drop(NAME);
        String password = UUID.randomUUID().toString();
        databases.create(NAME, password, password);
        int port = FreePorts.next();
        ServicePrograms programs = new ServicePrograms(suite, secrets, Jdk.newest());
        Child child = Child.start(programs.beside(Service.SCORING, NAME, port, apart(postgres, password)));
        RebuiltScoring rebuilt = new RebuiltScoring(databases, child, "http://127.0.0.1:" + port);
        try {
            Readiness.await(child, URI.create(rebuilt.url + "/q/health/ready"));
            return rebuilt;
        } catch (RuntimeException e) {
            rebuilt.close();
            throw e;
        }
    }

    /** Groups of a new name each time: nobody has read anything for them yet. */
    private static Map<String, String> apart(int postgres, String password) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://127.0.0.1:" + postgres + "/" + NAME,
                "QUARKUS_DATASOURCE_USERNAME",
                NAME + "_app",
                "QUARKUS_DATASOURCE_PASSWORD",
                password,
                "QUARKUS_FLYWAY_USERNAME",
                NAME + "_owner",
                "QUARKUS_FLYWAY_PASSWORD",
                password,
                "YANXING_RELAY_ENABLED",
                "false",
                "YANXING_LISTENERS_GROUP_PREFIX",
                NAME + "." + UUID.randomUUID() + ".");
    }

    /** Its door, for its rankings beside the live ones. */
    public String url() {
        return url;
    }

    /** What it has built so far. */
    public ScoreBook book() {
        return read(NAME);
    }

    /** What the live service has. */
    public ScoreBook liveBook() {
        return read(Service.SCORING.key());
    }

    /** How many events it has sent to Kafka; it must be none. */
    public long told() {
        try (Connection connection = databases.connect(NAME)) {
            return ScoreBook.number(connection, "select count(*) from outbox where sent_at is not null");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private ScoreBook read(String database) {
        try (Connection connection = databases.connect(database)) {
            return ScoreBook.read(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("expected to read database " + database + ", but " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        RunningServices.stop(List.of(child));
        databases.drop(NAME);
    }
}
