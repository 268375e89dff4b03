package cn.yanxing.kit.sql;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/** The service's database by plain SQL; arguments may be instants, and arrays as {@link Rows} makes them. */
@ApplicationScoped
public class Database {

    private final AgroalDataSource source;

    Database(AgroalDataSource source) {
        this.source = source;
    }

    /** Answers the number of rows changed. */
    @CanIgnoreReturnValue
    public int change(String sql, @Nullable Object... arguments) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = bound(connection, sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    public <T> List<T> rows(String sql, RowReader<T> reader, @Nullable Object... arguments) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = bound(connection, sql, arguments)) {
            return read(statement, reader);
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /**
     * The rows of a question whose best way depends on what is asked - a rare state or a common one, a small box or a
     * large. It is planned for its arguments each time; a plan for any of them can be twenty times slower.
     */
    public <T> List<T> search(String sql, RowReader<T> reader, @Nullable Object... arguments) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = bound(connection, sql, arguments)) {
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            return read(statement, reader);
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /** The first row, if there is one. */
    public <T> Optional<T> row(String sql, RowReader<T> reader, @Nullable Object... arguments) {
        return rows(sql, reader, arguments).stream().findFirst();
    }

    /** Waits until nobody else has the name, and has it to the end of the transaction. */
    public void lock(String name) {
        rows("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, name);
    }

    /** As {@link #lock}, without waiting: false when somebody else has the name. */
    public boolean lockIfFree(String name) {
        return row("select pg_try_advisory_xact_lock(hashtextextended(?, 0))", row -> row.getBoolean(1), name)
                .orElseThrow();
    }

    private static <T> List<T> read(PreparedStatement statement, RowReader<T> reader) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(reader.read(result));
            }
            return rows;
        }
    }

    private static PreparedStatement bound(Connection connection, String sql, @Nullable Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, sqlValue(connection, arguments[i]));
        }
        return statement;
    }

    private static @Nullable Object sqlValue(Connection connection, @Nullable Object value) throws SQLException {
        if (value instanceof Instant instant) return instant.atOffset(ZoneOffset.UTC);
        if (value instanceof String[] texts) return connection.createArrayOf("text", texts);
        if (value instanceof UUID[] ids) return connection.createArrayOf("uuid", ids);
        if (value instanceof Long[] numbers) return connection.createArrayOf("bigint", numbers);
        if (value instanceof Instant[] instants) return connection.createArrayOf("timestamptz", instants);
        if (value instanceof Double[] doubles) return connection.createArrayOf("float8", doubles);
        if (value instanceof Boolean[] flags) return connection.createArrayOf("boolean", flags);
        return value;
    }
}
