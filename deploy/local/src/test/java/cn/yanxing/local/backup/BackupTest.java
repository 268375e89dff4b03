package cn.yanxing.local.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.yanxing.embedded.EmbeddedPostgres;
import cn.yanxing.embedded.PostgresSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    private static final String PASSWORD = "s3cret";

    @TempDir
    Path place;

    private Path data;
    private Path file;
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void a_data_folder() throws IOException {
        data = place.resolve("data");
        file = place.resolve("saved.tar.gz");
        Files.createDirectories(data.resolve("photos/issue/ab"));
        Files.writeString(data.resolve("photos/issue/ab/abcd"), "a photo");
        Files.writeString(data.resolve("photos/issue/ab/abce.half"), "half a pho");
        Files.writeString(data.resolve("secrets.properties"), "postgres=" + PASSWORD);
        Files.writeString(data.resolve("demo.done"), "");
        Files.createDirectories(data.resolve("keycloak/data"));
        Files.writeString(data.resolve("keycloak/imported"), "");
        Files.createDirectories(data.resolve("kafka/log"));
    }

    @Test
    void the_databases_of_a_busy_server_come_back_as_of_one_instant() throws SQLException {
        long told;
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(in(data));
                BusyServer busy = new BusyServer(postgres)) {
            await().until(() -> busy.told() > 500);
            told = busy.told();
            new Backup(data, postgres.databases()::connect, said::add).save(file);
        }

        Path restored = place.resolve("restored");
        new Restore(restored, said::add).from(file);

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(in(restored))) {
            long heard = number(postgres, "hearer", "select count(*) from number where words like '雁%'");
            assertThat(heard).isGreaterThanOrEqualTo(told);
            for (int writer = 0; writer < BusyServer.WRITERS; writer++) {
                String numbers = " from number where writer = " + writer;
                long lastTold = number(postgres, "teller", "select max(n)" + numbers);
                long lastHeard = number(postgres, "hearer", "select max(n)" + numbers);
                assertThat(lastTold - lastHeard).isBetween(0L, 1L);
                assertThat(number(postgres, "teller", "select count(*)" + numbers))
                        .isEqualTo(lastTold);
                assertThat(number(postgres, "hearer", "select count(*)" + numbers))
                        .isEqualTo(lastHeard);
            }
            assertThat(number(postgres, "teller", "select count(*) from pg_replication_slots"))
                    .isZero();
        }
        assertThat(said).anyMatch(line -> line.contains("databases")).anyMatch(line -> line.contains("unpacked"));
    }

    @Test
    void photos_keys_and_marks_are_in_it_for_its_owner_only_and_the_broker_and_half_photos_are_not() throws Exception {
        save();
        Path restored = Files.createDirectory(place.resolve("restored"));

        new Restore(restored, said::add).from(file);

        assertThat(restored.resolve("photos/issue/ab/abcd")).hasContent("a photo");
        assertThat(restored.resolve("secrets.properties")).hasContent("postgres=" + PASSWORD);
        assertThat(restored.resolve("demo.done")).exists();
        assertThat(restored.resolve("keycloak/imported")).exists();
        assertThat(restored.resolve("photos/issue/ab/abce.half")).doesNotExist();
        assertThat(restored.resolve("kafka")).doesNotExist();
        assertThat(rights(file)).isEqualTo("rw-------");
        assertThat(rights(restored)).isEqualTo("rwx------");
        assertThat(rights(restored.resolve("secrets.properties"))).isEqualTo("rw-------");
    }

    @Test
    void a_backup_is_never_overwritten() throws IOException {
        Files.writeString(file, "last week's");

        assertThatThrownBy(this::save).isInstanceOf(BackupRefused.class).hasMessageContaining("already");
        assertThat(file).hasContent("last week's");
        file = place.resolve("nowhere/saved.tar.gz");
        assertThatThrownBy(this::save).isInstanceOf(BackupRefused.class).hasMessageContaining("no folder");
    }

    @Test
    void what_fails_half_way_leaves_nothing_behind() throws IOException {
        Superuser shut = database -> {
            throw new SQLException("the server is shutting down");
        };

        assertThatThrownBy(() -> new Backup(data, shut, said::add).save(file))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("not made", "shutting down");
        try (var left = Files.list(place)) {
            assertThat(left).containsExactly(data);
        }
    }

    private void save() {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(in(data))) {
            new Backup(data, postgres.databases()::connect, said::add).save(file);
        }
    }

    private static PostgresSettings in(Path folder) {
        return PostgresSettings.keptIn(folder.resolve("postgres")).withPassword(PASSWORD);
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static long number(EmbeddedPostgres postgres, String database, String query) throws SQLException {
        try (Connection connection = postgres.databases().connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
