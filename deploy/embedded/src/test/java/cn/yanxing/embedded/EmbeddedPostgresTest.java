package cn.yanxing.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir
    Path data;

    @Test
    void a_killed_server_comes_back_with_every_committed_row() throws SQLException {
        EmbeddedPostgres before = EmbeddedPostgres.start(PostgresSettings.keptIn(data));
        before.databases().create("issue");
        as(before, "issue_owner", "issue_owner", "create table goose as select 1 as n");
        before.kill();

        try (EmbeddedPostgres after =
                EmbeddedPostgres.start(PostgresSettings.keptIn(data).onPort(before.port()))) {
            assertThat(after.port()).isEqualTo(before.port());
            assertThat(number(after, "select n from goose")).isEqualTo(1);
        }
        assertThat(before.isAlive()).isFalse();
    }

    @Test
    void the_owner_makes_tables_and_the_app_role_cannot() throws SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            postgres.databases().create("issue");
            postgres.databases().create("issue");
            as(postgres, "issue_owner", "issue_owner", "create table goose (n int)");

            assertThatThrownBy(() -> as(postgres, "issue_app", "issue_app", "create table nest (n int)"))
                    .hasMessageContaining("permission denied for schema public");
            assertThatThrownBy(() -> as(postgres, "issue_app", "issue_app", "select * from goose"))
                    .hasMessageContaining("permission denied for table goose");
        }
    }

    @Test
    void with_a_password_nobody_enters_without_it() {
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.start(PostgresSettings.keptIn(data).withPassword("s3cret's"))) {
            postgres.databases().create("issue", "owner's", "app");

            assertThatThrownBy(() -> as(postgres, "issue_owner", "wrong", "select 1"))
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> as(postgres, "issue_app", "owner's", "select 1"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void chinese_words_are_stored_and_found() throws SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            postgres.databases().create("issue");
            as(postgres, "issue_owner", "issue_owner", "create table place as select '珠晖区'::text as name");

            assertThat(number(postgres, "select count(*) from place where name like '%晖%'"))
                    .isEqualTo(1);
        }
    }

    private static int number(EmbeddedPostgres postgres, String query) throws SQLException {
        try (Connection connection = postgres.databases().connect("issue");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void as(EmbeddedPostgres postgres, String role, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl("issue"), role, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
