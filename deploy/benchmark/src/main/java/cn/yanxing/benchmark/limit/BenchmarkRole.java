package cn.yanxing.benchmark.limit;

import cn.yanxing.embedded.EmbeddedPostgres;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/** A role of the measured server for pgbench, with the rights of a service's role and no more. */
final class BenchmarkRole {

    private static final String NAME = "benchmark";

    private final EmbeddedPostgres server;
    private final String password = fresh();

    BenchmarkRole(EmbeddedPostgres server) {
        this.server = server;
    }

    Login login(String database, String asRole) {
        try (Connection connection = server.databases().connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "do $$ begin create role " + NAME + " login; exception when duplicate_object then null; end $$");
            statement.execute("alter role " + NAME + " password '" + password + "'");
            statement.execute("grant " + asRole + " to " + NAME);
            statement.execute("grant connect on database " + database + " to " + NAME);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Login(server.port(), database, NAME, password);
    }

    private static String fresh() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
