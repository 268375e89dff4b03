package cn.yanxing.acceptance.fuzz.right;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What the fields of a body say in the stories' district, by field name ({@code words.json}). Null means: left out;
 * {@code {uuid}, {photo}, {key}, {now}, {soon}} become what they say.
 */
final class Words {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode words = read();
    private final Supplier<String> photo;
    private final Supplier<String> key;

    /** {@code key} is that of an Open311 client. */
    Words(Supplier<String> photo, Supplier<String> key) {
        this.photo = photo;
        this.key = key;
    }

    boolean has(String field) {
        return words.hasNonNull(field);
    }

    boolean leaveOut(String field) {
        return words.path(field).isNull();
    }

    JsonNode of(String field) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String text = words.path(field)
                .toString()
                .replace("{uuid}", UUID.randomUUID().toString())
                .replace("{photo}", photo.get())
                .replace("{key}", key.get())
                .replace("{now}", now.toString())
                .replace("{soon}", now.plus(2, ChronoUnit.DAYS).toString());
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read() {
        try (InputStream file = Words.class.getResourceAsStream("/fuzz/words.json")) {
            return JSON.readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
