package cn.yanxing.kit.relay;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Being the one active relay: an advisory lock on a connection of its own, with a heartbeat. A holder that sleeps
 * through {@code silenceMax} loses it, because the server ends the idle session.
 */
final class RelayLock implements AutoCloseable {

    /** The same number in every service's own database: "yanxing" on a telephone's keys. */
    private static final long NUMBER = 9269464L;

    private final Connection connection;
    private final ScheduledExecutorService clock;
    private volatile boolean held = true;

    private RelayLock(Connection connection, Duration heartbeat) {
        this.connection = connection;
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "relay-heartbeat"));
        ScheduledFuture<?> beat = clock.scheduleWithFixedDelay(
                this::beat, heartbeat.toMillis(), heartbeat.toMillis(), TimeUnit.MILLISECONDS);
        if (beat.isCancelled()) throw new IllegalStateException("the heartbeat did not start");
    }

    static Optional<RelayLock> take(String url, Properties login, RelayConfig config) throws SQLException {
        Connection connection = DriverManager.getConnection(url, login);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "set idle_session_timeout = " + config.silenceMax().toMillis());
            if (isTrue(statement, "select pg_try_advisory_lock(" + NUMBER + ")")) {
                return Optional.of(new RelayLock(connection, config.heartbeat()));
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        connection.close();
        return Optional.empty();
    }

    boolean isHeld() {
        return held;
    }

    @Override
    public void close() {
        held = false;
        clock.shutdownNow();
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            held = false; // the session is gone already, and the lock with it
        }
    }

    private void beat() {
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(2);
            held = held && isTrue(statement, "select true");
        } catch (SQLException e) {
            held = false;
        }
    }

    private static boolean isTrue(Statement statement, String query) throws SQLException {
        try (ResultSet answer = statement.executeQuery(query)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
