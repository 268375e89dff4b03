package cn.yanxing.acceptance.conservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final Acknowledged REPORTED = new Acknowledged(
            Instant.parse("2026-11-23T07:00:00.123456Z"), "issue", "POST /issues", "k1", 201, new UUID(1, 2), 0L);
    private static final Acknowledged REFUSED =
            new Acknowledged(Instant.parse("2026-11-23T07:00:01Z"), "hotline", "POST /orders", "键", 422, null, null);

    @TempDir
    Path folder;

    @Test
    void what_was_written_is_read_again() {
        Path path = folder.resolve("a/journal.jsonl");
        try (Journal journal = Journal.at(path)) {
            journal.write(REPORTED);
            journal.write(REFUSED);
        }

        assertThat(read(path)).containsExactly(REPORTED, REFUSED);
        assertThat(REPORTED.promisesEffect()).isTrue();
        assertThat(REFUSED.promisesEffect()).isFalse();
    }

    @Test
    void a_line_is_in_the_file_before_the_journal_is_closed() {
        Path path = folder.resolve("journal.jsonl");
        try (Journal journal = Journal.at(path)) {
            journal.write(REPORTED);

            assertThat(read(path)).containsExactly(REPORTED);
        }
    }

    @Test
    void a_last_line_cut_by_a_kill_is_left_out_and_the_next_one_is_whole() throws IOException {
        Path path = folder.resolve("journal.jsonl");
        try (Journal journal = Journal.at(path)) {
            journal.write(REPORTED);
        }
        Files.writeString(path, "{\"at\":\"2026-11-", StandardOpenOption.APPEND);
        assertThat(read(path)).containsExactly(REPORTED);

        try (Journal journal = Journal.at(path)) {
            journal.write(REFUSED);
        }

        assertThat(read(path)).containsExactly(REPORTED, REFUSED);
    }

    @Test
    void a_broken_line_before_the_last_is_an_error_that_names_it() throws IOException {
        Path path = folder.resolve("journal.jsonl");
        Files.writeString(path, "{\"at\":\n" + REPORTED.json() + "\n");

        assertThatThrownBy(() -> read(path))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("line 1 of");
    }

    @Test
    void many_threads_write_whole_lines() {
        Path path = folder.resolve("journal.jsonl");
        try (Journal journal = Journal.at(path)) {
            IntStream.range(0, 2_000).parallel().forEach(n -> journal.write(REPORTED));
        }

        assertThat(read(path)).hasSize(2_000).containsOnly(REPORTED);
    }

    private static List<Acknowledged> read(Path path) {
        List<Acknowledged> lines = new ArrayList<>();
        Journal.read(path, lines::add);
        return lines;
    }
}
