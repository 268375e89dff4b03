package cn.yanxing.embedded;

import com.google.errorprone.annotations.CheckReturnValue;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a PostgreSQL is to be started. Without a password it trusts everybody on loopback, which is for tests only.
 * {@code durable} is off for temporary data alone: nobody reads it after a power cut.
 */
@CheckReturnValue
public record PostgresSettings(
        Path data,
        int port,
        @Nullable String password,
        boolean durable,
        boolean temporary,
        int maxConnections,
        @Nullable Path log) {

    /** Data that lives as long as the server, on a free port, without a password. */
    public static PostgresSettings temporaryData() {
        return new PostgresSettings(Folders.temporary("yanxing-postgres-"), 0, null, false, true, 200, null);
    }

    /** Data that stays, with durable settings, on a free port and without a password until told otherwise. */
    public static PostgresSettings keptIn(Path data) {
        return new PostgresSettings(data, 0, null, true, false, 200, null);
    }

    public PostgresSettings onPort(int port) {
        return new PostgresSettings(data, port, password, durable, temporary, maxConnections, log);
    }

    /** The superuser's password; from then on every connection is asked for one (SCRAM). */
    public PostgresSettings withPassword(String password) {
        return new PostgresSettings(data, port, password, durable, temporary, maxConnections, log);
    }

    public PostgresSettings withMaxConnections(int maxConnections) {
        return new PostgresSettings(data, port, password, durable, temporary, maxConnections, log);
    }

    public PostgresSettings loggingTo(Path log) {
        return new PostgresSettings(data, port, password, durable, temporary, maxConnections, log);
    }

    Path cluster() {
        return data.resolve("cluster");
    }

    Path logFile() {
        return log == null ? data.resolve("postgres.log") : log;
    }
}
