package cn.yanxing.scoring.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** A connection outside the pool that hears what any replica announces. */
final class Ear implements AutoCloseable {

    private final Connection connection;

    private Ear(Connection connection) {
        this.connection = connection;
    }

    static Ear open(String url, String user, String password) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", "5");
        login.setProperty("tcpKeepAlive", "true");
        login.setProperty("ApplicationName", "scoring-live");
        Ear ear = new Ear(DriverManager.getConnection(url, login));
        ear.run("listen " + Announcer.CHANNEL);
        return ear;
    }

    /** The events announced since, at most waiting so long for the first. */
    List<UUID> hear(int waitMillis) throws SQLException {
        PGNotification[] notifications = connection.unwrap(PGConnection.class).getNotifications(waitMillis);
        List<UUID> events = new ArrayList<>();
        if (notifications != null)
            for (PGNotification notification : notifications)
                for (String event : notification.getParameter().split(Announcer.SEPARATOR, -1))
                    events.add(UUID.fromString(event));
        return events;
    }

    /** Fails when the server is gone without a word. */
    void check() throws SQLException {
        run("select 1");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(5);
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
