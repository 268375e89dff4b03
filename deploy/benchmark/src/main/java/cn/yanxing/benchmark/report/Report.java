package cn.yanxing.benchmark.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The published figures. Measuring some again replaces their rows and leaves the others as they were. */
public record Report(Machine machine, List<Row> rows) {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT);

    private static final String FILE = "benchmarks.json";

    public static Report in(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            return Files.exists(file)
                    ? JSON.readValue(file.toFile(), Report.class)
                    : new Report(Machine.here(), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With these rows instead of the earlier ones of their letters and names; the machine is the one that measured last. */
    public Report with(List<Row> fresh, Machine here) {
        List<Row> all = new ArrayList<>(rows.stream()
                .filter(row -> fresh.stream().noneMatch(again -> again.isAboutTheSameAs(row)))
                .toList());
        all.addAll(fresh);
        all.sort(Comparator.comparing(Row::id)); // stable: rows of one letter keep their order
        return new Report(here, List.copyOf(all));
    }

    /** As {@code benchmarks.json} and, for people, {@code benchmarks.md}. */
    public void writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(FILE), JSON.writeValueAsString(this) + "\n");
            Files.writeString(folder.resolve("benchmarks.md"), Page.of(this));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
