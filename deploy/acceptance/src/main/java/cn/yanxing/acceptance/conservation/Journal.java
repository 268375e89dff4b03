package cn.yanxing.acceptance.conservation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A load client's own record of what it was told: one line of JSON an answer, appended, handed to the operating system
 * before {@link #write} returns, so that a kill of the client costs at most the line it was writing. Many threads may
 * write; one process at a time may.
 */
public final class Journal implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RandomAccessFile file;

    private Journal(RandomAccessFile file) {
        this.file = file;
    }

    /** Opens or begins the journal at this path; a last line that a kill cut short is taken off. */
    public static Journal at(Path path) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
            file.setLength(wholeLines(file));
            file.seek(file.length());
            return new Journal(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds one line; it outlives this process from now on. */
    public synchronized void write(Acknowledged told) {
        try {
            file.write((told.json() + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the journal from its first line; a last line that a kill cut short is left out, any other is an error. */
    public static void read(Path path, Consumer<Acknowledged> each) {
        try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            int number = 1;
            for (String line = lines.readLine(), next; line != null; line = next, number++) {
                next = lines.readLine();
                try {
                    each.accept(Acknowledged.of(JSON.readTree(line)));
                } catch (JsonProcessingException unreadable) {
                    if (next != null) {
                        throw new IOException("expected JSON in line " + number + " of " + path, unreadable);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long wholeLines(RandomAccessFile file) throws IOException {
        long end = file.length();
        while (end > 0) {
            file.seek(end - 1);
            if (file.read() == '\n') {
                return end;
            }
            end--;
        }
        return 0;
    }
}
