package cn.yanxing.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * A real Kafka broker in a JVM of its own, with the suite's topics. It is ready when {@link #start} returns, and it
 * never outlives this JVM. Its jars are those of the module {@code deploy/broker}, found under {@code yanxing.root}.
 */
public final class EmbeddedKafka implements AutoCloseable {

    private static final int ATTEMPTS = 4;

    private final KafkaSettings settings;
    private final int port;
    private final Process broker;
    private final Cleaning cleaning;

    private EmbeddedKafka(KafkaSettings settings, int port, Process broker) {
        this.settings = settings;
        this.port = port;
        this.broker = broker;
        this.cleaning = Cleaning.of(settings.temporary(), this::halt);
    }

    /** Starts on temporary data and a free port. */
    public static EmbeddedKafka start() {
        return start(KafkaSettings.temporaryData());
    }

    public static EmbeddedKafka start(KafkaSettings settings) {
        try {
            Files.createDirectories(settings.data());
            for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
                int port = settings.port() == 0 ? FreePorts.next() : settings.port();
                Files.deleteIfExists(settings.readyFile());
                Process broker = launch(settings, port);
                if (becomesReady(broker, settings.readyFile())) return new EmbeddedKafka(settings, port, broker);
                Children.pause(500);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException(
                "expected Kafka to start, but it said:\n" + Children.tail(settings.logFile(), 25));
    }

    private static Process launch(KafkaSettings settings, int port) throws IOException {
        Path file = settings.data().resolve("kafka.properties");
        Properties properties = settings.asProperties(port, FreePorts.next());
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            properties.store(writer, "written at every start");
        }
        Path log = settings.logFile();
        if (log.getParent() != null) Files.createDirectories(log.getParent());
        return new ProcessBuilder(Children.apart(command(settings, file)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static List<String> command(KafkaSettings settings, Path file) {
        Path module = brokerModule();
        return new ArrayList<>(List.of(
                settings.java().toString(),
                "-Xmx" + settings.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                "-cp",
                module.resolve("target/classes") + ":" + module.resolve("target/lib") + "/*",
                "cn.yanxing.broker.Broker",
                file.toString()));
    }

    private static Path brokerModule() {
        String root = System.getProperty("yanxing.root");
        if (root == null)
            throw new IllegalStateException("expected the system property yanxing.root to name the project's folder");
        Path module = Path.of(root, "deploy", "broker");
        if (!Files.isDirectory(module.resolve("target/lib")))
            throw new IllegalStateException("expected Kafka's jars in " + module.resolve("target/lib")
                    + ", but they are not there: build the module deploy/broker first");
        return module;
    }

    private static boolean becomesReady(Process broker, Path readyFile) {
        long patience = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (broker.isAlive() && System.nanoTime() < patience) {
            if (Files.exists(readyFile)) return true;
            Children.pause(20);
        }
        broker.destroyForcibly();
        return false;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    public long pid() {
        return broker.pid();
    }

    public boolean isAlive() {
        return broker.isAlive();
    }

    /** Kills the broker as a power cut would; its data stays. */
    public void kill() {
        broker.destroyForcibly();
        Children.awaitEnd(broker, Duration.ofSeconds(10));
        cleaning.cancel();
    }

    /** Stops in order: the log is flushed and need not be recovered at the next start. */
    @Override
    public void close() {
        halt();
        cleaning.cancel();
    }

    private void halt() {
        Children.signal(broker, "TERM");
        Children.awaitEnd(broker, Duration.ofSeconds(20));
        if (settings.temporary()) Folders.delete(settings.data());
    }
}
