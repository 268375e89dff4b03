package cn.yanxing.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void one_suite_at_a_time_uses_a_data_folder() {
        try (DataFolder taken = DataFolder.take(folder)) {
            assertThatThrownBy(() -> DataFolder.take(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("in use", "--data DIR");
            taken.mark("demo");
        }
        try (DataFolder again = DataFolder.take(folder)) {
            assertThat(again.isMarked("demo")).isTrue();
        }
    }

    @Test
    void starting_over_forgets_everything() throws IOException {
        Files.createDirectories(folder.resolve("postgres/cluster"));
        Files.createFile(folder.resolve("demo.done"));

        try (DataFolder fresh = DataFolder.take(folder)) {
            fresh.clear();

            assertThat(fresh.isMarked("demo")).isFalse();
            assertThat(folder.resolve("postgres")).doesNotExist();
        }
    }

    @Test
    void secrets_are_made_once_and_read_by_their_owner_only() throws IOException {
        String made = Secrets.in(folder).password("issue_owner");

        assertThat(made).hasSize(32);
        assertThat(Secrets.in(folder).password("issue_owner")).isEqualTo(made);
        assertThat(Secrets.in(folder).password("issue_app")).isNotEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }
}
