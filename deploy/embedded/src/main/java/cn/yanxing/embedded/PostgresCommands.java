package cn.yanxing.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The command lines of {@code initdb} and {@code postgres}. PostgreSQL refuses to run as root, so root runs it in a
 * user namespace of its own, where it is nobody; where namespaces are forbidden, it is told what to do instead.
 */
final class PostgresCommands {

    private final Path home;
    private final PostgresSettings settings;

    PostgresCommands(PostgresSettings settings) {
        this.home = PostgresBinaries.home();
        this.settings = settings;
    }

    /** Makes the cluster unless it is there. A half-made one of an interrupted start is made again. */
    void initialise() throws IOException {
        Path cluster = settings.cluster();
        if (Files.exists(cluster.resolve("yanxing.initialised"))) return;
        Folders.delete(cluster);
        Files.createDirectories(cluster);
        Files.setPosixFilePermissions(cluster, PosixFilePermissions.fromString("rwx------"));
        Path output = settings.data().resolve("initdb.log");
        Path secret = settings.data().resolve("initdb.secret");
        List<String> command = initdb(cluster);
        if (settings.password() != null) {
            Secrecy.write(secret, settings.password() + "\n");
            command.add("--pwfile=" + secret);
        }
        run(command, output);
        Files.deleteIfExists(secret);
        Files.createFile(cluster.resolve("yanxing.initialised"));
    }

    private List<String> initdb(Path cluster) {
        List<String> command = asSomebody();
        command.addAll(List.of(
                home.resolve("bin/initdb").toString(),
                "-D",
                cluster.toString(),
                "-A",
                settings.password() == null ? "trust" : "scram-sha-256",
                "-U",
                "postgres",
                "-E",
                "UTF-8",
                "--locale-provider=icu",
                "--icu-locale=zh-Hans-CN",
                "--locale=C.UTF-8"));
        if (!settings.durable()) command.add("--no-sync");
        return command;
    }

    private static void run(List<String> command, Path output) throws IOException {
        Process initdb = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            boolean ended = initdb.waitFor(2, TimeUnit.MINUTES);
            if (!ended || initdb.exitValue() != 0)
                throw new IllegalStateException("expected initdb to make a database cluster, but it said:\n"
                        + Children.tail(output, 20)
                        + (isRoot()
                                ? "\nAs root, user namespaces must be allowed; or run it as an ordinary user."
                                : ""));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("expected initdb to end, but was interrupted", e);
        }
    }

    List<String> postgres(int port) {
        List<String> command = asSomebody();
        command.addAll(List.of(
                home.resolve("bin/postgres").toString(),
                "-D",
                settings.cluster().toString(),
                "-p",
                "" + port));
        set(command, "listen_addresses=127.0.0.1");
        set(command, "unix_socket_directories=");
        set(command, "max_connections=" + settings.maxConnections());
        set(command, "shared_buffers=128MB");
        set(command, "wal_level=logical");
        set(command, "max_slot_wal_keep_size=1GB");
        set(command, "fsync=" + (settings.durable() ? "on" : "off"));
        set(command, "synchronous_commit=" + (settings.durable() ? "on" : "off"));
        set(command, "log_timezone=UTC");
        set(command, "timezone=UTC");
        return Children.apart(command);
    }

    private static void set(List<String> command, String setting) {
        command.add("-c");
        command.add(setting);
    }

    private static List<String> asSomebody() {
        return isRoot() ? new ArrayList<>(List.of("unshare", "-U")) : new ArrayList<>();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
