package cn.yanxing.local.backup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetellingTest {

    @TempDir
    Path data;

    private EmbeddedPostgres postgres;

    @BeforeEach
    void an_outbox_that_has_told_everything_but_one() throws SQLException {
        postgres = EmbeddedPostgres.start();
        postgres.databases().create("issue");
        run("create table outbox_sequence (stream text, key text, sequence bigint)");
        run("create table outbox (position bigint, aggregatetype text, aggregateid text, sequence bigint,"
                + " sent_at timestamptz)");
        run("insert into outbox_sequence values ('issues', 'a', 3), ('district-register', 'unit/1', 2)");
        run("insert into outbox values (1, 'district-register', 'unit/1', 1, now()), (2, 'issues', 'a', 1, now()),"
                + " (3, 'issues', 'a', 2, now()), (4, 'district-register', 'unit/1', 2, now()),"
                + " (5, 'issues', 'a', 3, null)");
    }

    @AfterEach
    void stop() {
        postgres.close();
    }

    @Test
    void everything_is_told_again_but_older_entries_of_the_register() throws IOException, SQLException {
        Retelling.note(data);
        Retelling retelling = new Retelling(data);
        assertThat(retelling.isDue()).isTrue();

        long events = retelling.prepare(List.of("issue"), postgres.databases()::connect);

        assertThat(events).isEqualTo(3);
        assertThat(unsent()).isEqualTo("2,3,4,5");
        assertThat(retelling.isDue()).isFalse();
    }

    @Test
    void a_start_that_was_killed_in_between_notes_it_again_and_changes_nothing() throws IOException, SQLException {
        Retelling.note(data);
        new Retelling(data).prepare(List.of("issue"), postgres.databases()::connect);
        Retelling.note(data);

        long events = new Retelling(data).prepare(List.of("issue"), postgres.databases()::connect);

        assertThat(events).isZero();
        assertThat(unsent()).isEqualTo("2,3,4,5");
    }

    private String unsent() throws SQLException {
        try (Connection connection = postgres.databases().connect("issue");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select string_agg(position::text, ',' order by position) from outbox where sent_at is null")) {
            row.next();
            return row.getString(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = postgres.databases().connect("issue");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
