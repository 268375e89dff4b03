package cn.yanxing.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;

/**
 * A real PostgreSQL server as a direct child process. It is ready for connections when {@link #start} returns, and it
 * never outlives this JVM.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final int ATTEMPTS = 40;

    private final PostgresSettings settings;
    private final int port;
    private final Process server;
    private final ParentWatch watch;
    private final Cleaning cleaning;

    private EmbeddedPostgres(PostgresSettings settings, int port, Process server) {
        this.settings = settings;
        this.port = port;
        this.server = server;
        this.watch = ParentWatch.over(server, "INT");
        this.cleaning = Cleaning.of(settings.temporary(), this::halt);
    }

    /** Starts on temporary data and a free port. */
    public static EmbeddedPostgres start() {
        return start(PostgresSettings.temporaryData());
    }

    public static EmbeddedPostgres start(PostgresSettings settings) {
        try {
            Files.createDirectories(settings.data());
            PostgresCommands commands = new PostgresCommands(settings);
            commands.initialise();
            for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
                int port = settings.port() == 0 ? FreePorts.next() : settings.port();
                Process server = launch(commands.postgres(port), settings.logFile());
                if (becomesReady(server, lockFile(settings))) return new EmbeddedPostgres(settings, port, server);
                Children.pause(250); // the lock of a killed server clears itself when its last process is gone
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException(
                "expected PostgreSQL to start, but it said:\n" + Children.tail(settings.logFile(), 15));
    }

    private static Process launch(List<String> command, Path log) throws IOException {
        if (log.getParent() != null) Files.createDirectories(log.getParent());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static boolean becomesReady(Process server, Path lockFile) {
        long patience = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (server.isAlive() && System.nanoTime() < patience) {
            if (isReady(server.pid(), lockFile)) return true;
            Children.pause(20);
        }
        server.destroyForcibly();
        return false;
    }

    private static boolean isReady(long pid, Path lockFile) {
        try {
            List<String> lines = Files.readAllLines(lockFile);
            return lines.size() >= 8
                    && lines.get(0).equals(Long.toString(pid))
                    && lines.get(7).startsWith("ready");
        } catch (IOException e) {
            return false;
        }
    }

    private static Path lockFile(PostgresSettings settings) {
        return settings.cluster().resolve("postmaster.pid");
    }

    public int port() {
        return port;
    }

    public long pid() {
        return server.pid();
    }

    public boolean isAlive() {
        return server.isAlive();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The superuser {@code postgres}, for making databases and roles. */
    public Databases databases() {
        Properties superuser = new Properties();
        superuser.setProperty("user", "postgres");
        if (settings.password() != null) superuser.setProperty("password", settings.password());
        return new Databases(port, superuser);
    }

    /** Kills the server as a power cut would; its data stays. */
    public void kill() {
        server.destroyForcibly();
        Children.awaitEnd(server, Duration.ofSeconds(10));
        watch.dismiss();
        cleaning.cancel();
    }

    /** Stops in order: open transactions are rolled back, everything committed is on disk. */
    @Override
    public void close() {
        halt();
        cleaning.cancel();
    }

    private void halt() {
        Children.signal(server, "INT");
        Children.awaitEnd(server, Duration.ofSeconds(30));
        watch.dismiss();
        if (settings.temporary()) Folders.delete(settings.data());
    }
}
