package cn.yanxing.benchmark.stand;

import cn.yanxing.embedded.EmbeddedKafka;
import cn.yanxing.embedded.EmbeddedPostgres;
import cn.yanxing.embedded.KafkaSettings;
import cn.yanxing.embedded.PostgresSettings;
import cn.yanxing.local.Ports;
import cn.yanxing.local.Service;
import cn.yanxing.local.process.Child;
import cn.yanxing.local.process.Jdk;
import cn.yanxing.local.process.Program;
import cn.yanxing.local.process.Readiness;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** A durable PostgreSQL and a durable Kafka in an empty folder; services are started on them one by one. */
public final class Stand implements AutoCloseable {

    /** 32 bytes: what is encrypted here is read by nobody. */
    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private final Path root;
    private final Path folder;
    private final Ports ports = Ports.free();
    private final EmbeddedPostgres postgres;
    private final EmbeddedKafka kafka;

    public Stand(Path root, String name) {
        this.root = root;
        this.folder = root.resolve("deploy/benchmark/target/stand").resolve(name + "-" + UUID.randomUUID());
        this.postgres = EmbeddedPostgres.start(PostgresSettings.keptIn(folder.resolve("postgres")));
        this.kafka = EmbeddedKafka.start(KafkaSettings.keptIn(folder.resolve("kafka")));
    }

    public EmbeddedKafka kafka() {
        return kafka;
    }

    /** The server's own database, as superuser; the caller closes it. */
    public Connection postgres() throws SQLException {
        return postgres.databases().connect("postgres");
    }

    /** As superuser; the caller closes it. */
    public Connection database(Service service) throws SQLException {
        return postgres.databases().connect(service.key());
    }

    /** Starts it with an empty database if it has none yet, and waits until it is ready. */
    public Child start(Service service, Map<String, String> more) {
        postgres.databases().create(service.key());
        Child child = Child.start(new Program(
                service.key() + "-service",
                Jdk.newest(),
                JvmFlags.PRODUCTION,
                List.of("-jar", runner(service).toString()),
                environment(service, more),
                folder.resolve(service.key() + ".log")));
        Readiness.await(child, URI.create("http://127.0.0.1:" + ports.of(service) + "/q/health/ready"));
        return child;
    }

    /** Stops it and forgets what it knew: its database, and how far it had read. */
    public void forget(Child child, Service service, List<String> listeners) {
        stop(child);
        try (Connection server = postgres();
                Statement statement = server.createStatement();
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            statement.execute("drop database " + service.key() + " with (force)");
            admin.deleteConsumerGroups(listeners).all().get();
        } catch (SQLException | ExecutionException e) {
            throw new IllegalStateException("expected to forget " + service.key() + ", but could not", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static void stop(Child child) {
        child.requestStop();
        child.awaitEnd(Duration.ofSeconds(20));
    }

    private Path runner(Service service) {
        return root.resolve(service.key() + "-service/target/quarkus-app/quarkus-run.jar");
    }

    private Map<String, String> environment(Service service, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)));
        environment.put("QUARKUS_OIDC_TENANT_ENABLED", "false");
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(service.key()));
        environment.put("QUARKUS_DATASOURCE_PASSWORD", service.key() + "_app");
        environment.put("QUARKUS_FLYWAY_PASSWORD", service.key() + "_owner");
        environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        environment.put("YANXING_PRIVACY_KEYS", "1:" + KEY);
        environment.put("YANXING_PRIVACY_INDEX_KEY", KEY);
        environment.put("YANXING_PRIVACY_LINK_KEY", KEY);
        environment.put("YANXING_PARTNER_SECRET", KEY);
        environment.put("YANXING_PHOTOS_FOLDER", folder.resolve("photos").toString());
        return environment;
    }

    @Override
    public void close() {
        kafka.close();
        postgres.close();
    }
}
