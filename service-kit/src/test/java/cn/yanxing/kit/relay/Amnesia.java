package cn.yanxing.kit.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the database what an older copy of it is: one that has not yet heard of what an issue told last. */
@ApplicationScoped
class Amnesia {

    private final String url;
    private final String owner;
    private final String password;

    Amnesia(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.flyway.username") String owner,
            @ConfigProperty(name = "quarkus.flyway.password") String password) {
        this.url = url;
        this.owner = owner;
        this.password = password;
    }

    void forget(UUID issue, int lastKnown) throws SQLException {
        change(
                "create table forgotten as select * from outbox where aggregateid = '%s' and sequence > %d"
                        .formatted(issue, lastKnown),
                "delete from outbox where id in (select id from forgotten)",
                "update outbox_sequence set sequence = %d where key = '%s'".formatted(lastKnown, issue));
    }

    /** Puts the newer copy back. */
    void remember(UUID issue, int lastKnown) throws SQLException {
        change(
                "delete from outbox where aggregateid = '%s' and sequence > %d".formatted(issue, lastKnown),
                "insert into outbox select * from forgotten",
                "update outbox_sequence set sequence = (select max(sequence) from forgotten) where key = '%s'"
                        .formatted(issue),
                "drop table forgotten");
    }

    private void change(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement statement = connection.createStatement()) {
            for (String each : statements) statement.executeUpdate(each);
        }
    }
}
