package cn.yanxing.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * Databases and their two roles: {@code <name>_owner} owns database and schema and runs Flyway, {@code <name>_app} may
 * connect and use the schema, and gets its rights table by table. Asking again changes nothing but the passwords.
 */
public final class Databases {

    private final int port;
    private final Properties superuser;

    Databases(int port, Properties superuser) {
        this.port = port;
        this.superuser = superuser;
    }

    /** Those of a server that somebody else runs on this machine; the password is its superuser's. */
    public static Databases at(int port, String password) {
        Properties superuser = new Properties();
        superuser.setProperty("user", "postgres");
        superuser.setProperty("password", password);
        return new Databases(port, superuser);
    }

    /** With the role's name as its password, for tests. */
    public void create(String name) {
        create(name, name + "_owner", name + "_app");
    }

    public void create(String name, String ownerPassword, String appPassword) {
        try (Connection connection = connect("postgres")) {
            role(connection, name + "_owner", ownerPassword);
            role(connection, name + "_app", appPassword);
            if (!exists(connection, "select 1 from pg_database where datname = ?", name))
                run(connection, "create database %I owner %I", name, name + "_owner");
            run(connection, "revoke all on database %I from public", name);
            run(connection, "grant connect on database %I to %I", name, name + "_app");
        } catch (SQLException e) {
            throw new IllegalStateException("expected to create database " + name + ", but " + e.getMessage(), e);
        }
        inside(name);
    }

    private void inside(String name) {
        try (Connection connection = connect(name)) {
            run(connection, "alter schema public owner to %I", name + "_owner");
            run(connection, "revoke create on schema public from public");
            run(connection, "grant usage on schema public to %I", name + "_app");
        } catch (SQLException e) {
            throw new IllegalStateException("expected to prepare database " + name + ", but " + e.getMessage(), e);
        }
    }

    /** A connection as superuser, for looking in from outside. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, superuser);
    }

    /** Whoever is connected is thrown out; what is not there is gone already. */
    public void drop(String name) {
        try (Connection connection = connect("postgres")) {
            run(connection, "drop database if exists %I with (force)", name);
            run(connection, "drop role if exists %I", name + "_owner");
            run(connection, "drop role if exists %I", name + "_app");
        } catch (SQLException e) {
            throw new IllegalStateException("expected to drop database " + name + ", but " + e.getMessage(), e);
        }
    }

    private static void role(Connection connection, String name, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", name))
            run(connection, "create role %I login", name);
        run(connection, "alter role %I password %L", name, password);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Names and passwords cannot be parameters of DDL: the server itself quotes them into the statement. */
    private static void run(Connection connection, String template, String... values) throws SQLException {
        String question = "select format(?" + ", ?".repeat(values.length) + ")";
        try (PreparedStatement quoting = connection.prepareStatement(question)) {
            quoting.setString(1, template);
            for (int i = 0; i < values.length; i++) quoting.setString(i + 2, values[i]);
            try (ResultSet row = quoting.executeQuery();
                    Statement statement = connection.createStatement()) {
                row.next();
                statement.execute(row.getString(1));
            }
        }
    }
}
