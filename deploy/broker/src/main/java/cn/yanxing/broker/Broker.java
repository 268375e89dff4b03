package cn.yanxing.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * One broker that is its own controller. Its argument is a properties file of Kafka settings, with the topics to create
 * under {@code yanxing.topic.<name>} (value: cleanup policy). When all is there it writes its process id to the file
 * {@code yanxing.ready}; when its standard input ends, the parent is gone and it stops.
 */
public final class Broker {

    private Broker() {}

    public static void main(String[] arguments) throws Exception {
        Properties settings = read(Path.of(arguments[0]));
        Path ready = Path.of((String) settings.remove("yanxing.ready"));
        Topics topics = Topics.takenFrom(settings);
        format(Path.of(settings.getProperty("log.dirs")));

        KafkaRaftServer broker = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::shutdown));
        stopWithTheParent();
        broker.startup();
        topics.create(ownAddress(settings));
        announce(ready);
        broker.awaitShutdown();
    }

    /** The first listener is the broker's own; another one may lead through a proxy. */
    private static String ownAddress(Properties settings) {
        return settings.getProperty("advertised.listeners").split(",", 2)[0].replace("PLAINTEXT://", "");
    }

    private static Properties read(Path file) throws IOException {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            settings.load(reader);
        }
        return settings;
    }

    private static void format(Path directory) throws Exception {
        if (Files.exists(directory.resolve("meta.properties"))) return;
        new Formatter()
                .setPrintStream(System.out)
                .setNodeId(1)
                .setClusterId(Uuid.randomUuid().toString())
                .setDirectories(List.of(directory.toString()))
                .setMetadataLogDirectory(directory.toString())
                .setControllerListenerName("CONTROLLER")
                .setIgnoreFormatted(true)
                .setReleaseVersion(MetadataVersion.latestProduction())
                .run();
    }

    /** Written whole and then moved, so that nobody reads half a number. */
    private static void announce(Path ready) throws IOException {
        Path draft = ready.resolveSibling(ready.getFileName() + ".draft");
        Files.writeString(draft, Long.toString(ProcessHandle.current().pid()), StandardCharsets.UTF_8);
        Files.move(draft, ready, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void stopWithTheParent() {
        Thread watch = new Thread(
                () -> {
                    try {
                        System.in.transferTo(OutputStream.nullOutputStream());
                    } catch (IOException e) {
                        System.err.println("standard input broke: " + e);
                    }
                    System.exit(0);
                },
                "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }
}
