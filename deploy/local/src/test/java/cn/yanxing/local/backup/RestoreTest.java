package cn.yanxing.local.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreTest {

    @TempDir
    Path place;

    private Path file;
    private Path folder;

    @BeforeEach
    void a_small_backup() throws IOException {
        folder = place.resolve("data");
        file = place.resolve("saved.tar.gz");
        write("format=1");
    }

    private void write(String label) throws IOException {
        Files.deleteIfExists(file);
        byte[] photo = new byte[300_000];
        new Random(4304).nextBytes(photo);
        try (ArchiveWriter archive = new ArchiveWriter(file, bytes -> {})) {
            archive.put(Contents.LABEL, label);
            archive.folder("postgres/cluster/pg_wal");
            archive.put("photos/issue/ab/abcd", photo);
            archive.complete();
        }
    }

    @AfterEach
    void nothing_half_done_is_left() {
        assertThat(place.resolve("data.restoring")).doesNotExist();
    }

    @Test
    void a_whole_file_is_brought_back_into_a_folder_that_is_not_there() {
        folder = place.resolve("districts/data");

        new Restore(folder, line -> {}).from(file);

        assertThat(folder.resolve("photos/issue/ab/abcd")).hasSize(300_000);
        assertThat(folder.resolve("postgres/cluster/pg_wal")).isEmptyDirectory();
    }

    @Test
    void what_an_earlier_try_that_was_killed_left_beside_does_not_matter() throws IOException {
        Files.createDirectories(place.resolve("data.restoring/photos/issue/ab/abcd"));

        new Restore(folder, line -> {}).from(file);

        assertThat(folder.resolve("photos/issue/ab/abcd")).isRegularFile();
    }

    @Test
    void a_folder_with_content_is_refused_and_keeps_it() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("lock"), "");

        assertThatThrownBy(restoring()).isInstanceOf(BackupRefused.class).hasMessageContaining("not empty", "--data");
        assertThat(folder).isDirectoryContaining("glob:**/lock");
    }

    @Test
    void a_file_that_was_cut_off_anywhere_is_refused() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int kept : new int[] {0, 1, 100, whole.length / 2, whole.length - 400, whole.length - 1}) {
            Files.write(file, java.util.Arrays.copyOf(whole, kept));

            assertThatThrownBy(restoring())
                    .as("%d bytes of %d", kept, whole.length)
                    .isInstanceOf(BackupRefused.class);
            assertThat(folder).doesNotExist();
        }
    }

    @Test
    void a_file_of_which_one_bit_was_changed_is_refused() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int place = 20; place < whole.length; place += whole.length / 20) {
            write("format=1");
            flip(place);

            assertThatThrownBy(restoring()).as("bit at %d", place).isInstanceOf(BackupRefused.class);
            assertThat(folder).doesNotExist();
        }
    }

    private void flip(int place) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(place);
            int old = bytes.read();
            bytes.seek(place);
            bytes.write(old ^ 4);
        }
    }

    @Test
    void a_format_of_another_time_is_refused_by_its_name() throws IOException {
        write("format=2");

        assertThatThrownBy(restoring()).isInstanceOf(BackupRefused.class).hasMessageContaining("format 2", "format 1");
        assertThat(folder).doesNotExist();
    }

    @Test
    void something_else_is_no_backup() throws IOException {
        Files.writeString(file, "春天的信");

        assertThatThrownBy(restoring()).isInstanceOf(BackupRefused.class).hasMessageContaining("not a whole backup");
        assertThatThrownBy(() -> new Restore(folder, line -> {}).from(place.resolve("nowhere")))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("no readable file");
    }

    private ThrowingCallable restoring() {
        return () -> new Restore(folder, line -> {}).from(file);
    }
}
