package cn.yanxing.acceptance.conservation.source;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;

/**
 * One service's database as it was at one moment: everything is read in one read-only transaction, row by row, so that
 * a table of any size fits. Nothing can be written through it.
 */
public final class Database implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 2_000;

    private final String service;
    private final Connection connection;

    private Database(String service, Connection connection) {
        this.service = service;
        this.connection = connection;
    }

    /** The moment that is looked at is now. */
    static Database open(String service, SuiteAddress.Login login) {
        Properties settings = new Properties();
        settings.setProperty("user", login.user());
        settings.setProperty("password", login.password());
        settings.setProperty("ApplicationName", "conservation check");
        settings.setProperty("options", "-c default_transaction_read_only=on -c statement_timeout=300s");
        try {
            Connection connection = DriverManager.getConnection(login.url(), settings);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            Database database = new Database(service, connection);
            database.each("select 1", row -> {});
            return database;
        } catch (SQLException e) {
            throw new CannotLook("The database of " + service + "-service does not answer", e);
        }
    }

    /** Shows every row of the answer. */
    public void each(String sql, Row reader) {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        } catch (SQLException e) {
            throw new CannotLook("The database of " + service + "-service cannot be read", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new CannotLook("The database of " + service + "-service was left badly", e);
        }
    }
}
