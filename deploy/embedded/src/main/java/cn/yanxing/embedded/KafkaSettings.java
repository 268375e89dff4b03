package cn.yanxing.embedded;

import com.google.errorprone.annotations.CheckReturnValue;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** How a Kafka broker is to be started. Port 0 means a free one. */
@CheckReturnValue
public record KafkaSettings(
        Path data,
        int port,
        boolean temporary,
        int heapMegabytes,
        @Nullable Path log,
        @Nullable Path javaHome,
        @Nullable SideDoor sideDoor) {

    /**
     * A second listener for clients that come by a detour: it listens on {@code port} and sends its clients to
     * {@code knownAs}, where a proxy of somebody else's stands.
     */
    public record SideDoor(int port, int knownAs) {}

    /** The suite's topics have this many partitions, for ever. */
    public static final int PARTITIONS = 12;

    public static KafkaSettings temporaryData() {
        return new KafkaSettings(Folders.temporary("yanxing-kafka-"), 0, true, 256, null, null, null);
    }

    public static KafkaSettings keptIn(Path data) {
        return new KafkaSettings(data, 0, false, 256, null, null, null);
    }

    public KafkaSettings onPort(int port) {
        return new KafkaSettings(data, port, temporary, heapMegabytes, log, javaHome, sideDoor);
    }

    public KafkaSettings loggingTo(Path log) {
        return new KafkaSettings(data, port, temporary, heapMegabytes, log, javaHome, sideDoor);
    }

    /** The JDK that runs the broker; this JVM's own unless told otherwise. */
    public KafkaSettings runBy(Path javaHome) {
        return new KafkaSettings(data, port, temporary, heapMegabytes, log, javaHome, sideDoor);
    }

    /** With a second listener, reached through a proxy. */
    public KafkaSettings withSideDoor(SideDoor door) {
        return new KafkaSettings(data, port, temporary, heapMegabytes, log, javaHome, door);
    }

    Path java() {
        Path home = javaHome == null ? Path.of(System.getProperty("java.home")) : javaHome;
        return home.resolve("bin/java");
    }

    Path logFile() {
        return log == null ? data.resolve("kafka.log") : log;
    }

    Path readyFile() {
        return data.resolve("kafka.pid");
    }

    Properties asProperties(int port, int controllerPort) {
        Properties settings = new Properties();
        settings.setProperty("yanxing.ready", readyFile().toString());
        settings.setProperty("yanxing.partitions", "" + PARTITIONS);
        settings.setProperty("yanxing.topic.district-register", "compact");
        for (String stream : new String[] {"issues", "orders", "volunteers", "scores"})
            settings.setProperty("yanxing.topic." + stream, "delete");

        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", "1");
        settings.setProperty("log.dirs", data.resolve("log").toString());
        settings.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        listeners(settings, port, controllerPort);
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty("inter.broker.listener.name", "PLAINTEXT");
        settings.setProperty("auto.create.topics.enable", "false");
        onlyReplica(settings);
        quick(settings);
        return settings;
    }

    private void listeners(Properties settings, int port, int controllerPort) {
        String here = "://127.0.0.1:";
        String listeners = "PLAINTEXT" + here + port + ",CONTROLLER" + here + controllerPort;
        String advertised = "PLAINTEXT" + here + port;
        String protocols = "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT";
        if (sideDoor != null) {
            listeners += ",SIDE" + here + sideDoor.port();
            advertised += ",SIDE" + here + sideDoor.knownAs();
            protocols += ",SIDE:PLAINTEXT";
        }
        settings.setProperty("listeners", listeners);
        settings.setProperty("advertised.listeners", advertised);
        settings.setProperty("listener.security.protocol.map", protocols);
    }

    private static void onlyReplica(Properties settings) {
        for (String topic : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"})
            settings.setProperty(topic + ".replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
        settings.setProperty("default.replication.factor", "1");
    }

    /** Small state topics, no waiting for company in a group, and a dead broker forgotten in two seconds. */
    private static void quick(Properties settings) {
        settings.setProperty("offsets.topic.num.partitions", "4");
        settings.setProperty("transaction.state.log.num.partitions", "4");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        settings.setProperty("broker.session.timeout.ms", "2000");
        settings.setProperty("broker.heartbeat.interval.ms", "500");
        settings.setProperty("log.cleaner.dedupe.buffer.size", "16777216");
        settings.setProperty("log.segment.bytes", "67108864");
    }
}
