package cn.yanxing.benchmark.create;

import cn.yanxing.benchmark.Waiting;
import cn.yanxing.local.LocalSuite;
import cn.yanxing.local.Service;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** One service with its database, the broker and the login; the other services are down until this is closed. */
public final class Alone implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final LocalSuite suite;
    private final Service service;
    private final List<Service> others;

    private Alone(LocalSuite suite, Service service) {
        this.suite = suite;
        this.service = service;
        this.others = Arrays.stream(Service.values())
                .filter(other -> other != service)
                .toList();
    }

    /** The others are killed. */
    public static Alone on(LocalSuite suite, Service service) {
        Alone alone = new Alone(suite, service);
        alone.others.forEach(suite::kill);
        return alone;
    }

    /** Until the relay has sent everything, so that its work is not on the limit's time. */
    public void awaitPublished() {
        try (Connection connection = suite.postgres().databases().connect(service.key());
                Statement statement = connection.createStatement()) {
            Waiting.until(PATIENCE, "everything to be sent", () -> !unsent(statement));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean unsent(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select exists (select from outbox where sent_at is null)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    @Override
    public void close() {
        others.forEach(suite::restart);
    }
}
