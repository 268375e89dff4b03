package cn.yanxing.benchmark.limit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The types as the server itself understands them, when it is asked to prepare the statement. */
record ServerTypes(Connection connection) implements ParameterTypes {

    @Override
    public List<String> of(Statement statement) {
        try (java.sql.Statement server = connection.createStatement()) {
            server.execute("prepare probe as " + statement.sql());
            try (ResultSet row = server.executeQuery(
                    "select parameter_types::text[] from pg_prepared_statements where name = 'probe'")) {
                row.next();
                return List.of((String[]) row.getArray(1).getArray());
            } finally {
                server.execute("deallocate probe");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("expected to prepare " + statement.sql() + ", but " + e.getMessage(), e);
        }
    }
}
