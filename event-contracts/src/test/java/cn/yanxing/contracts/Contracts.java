package cn.yanxing.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** All contracts, their JSON, and where their published form lies. */
final class Contracts {

    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static final Path DOCS = Path.of(System.getProperty("yanxing.root", ".."), "docs");

    private Contracts() {}

    static Stream<Class<?>> all() {
        return Stream.concat(
                EventTypes.events().stream().map(type -> EventTypes.event(type).orElseThrow()),
                EventTypes.registerEntries().stream()
                        .map(type -> EventTypes.registerEntry(type).orElseThrow()));
    }

    static String streamOf(Class<?> contract) {
        return DomainEvent.class.isAssignableFrom(contract)
                ? EventTypes.streamOf(contract.asSubclass(DomainEvent.class))
                : EventTypes.REGISTER;
    }

    static JsonNode example(Class<?> contract) {
        String file = "/examples/" + EventTypes.nameOf(contract) + ".json";
        try (InputStream in = Contracts.class.getResourceAsStream(file)) {
            return JSON.readTree(Objects.requireNonNull(in, () -> "expected an example in " + file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compares with the published file, or writes it with -Dyanxing.update-docs=true. */
    static String published(Path file, String now) throws IOException {
        if (Boolean.getBoolean("yanxing.update-docs")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, now);
        }
        return Files.exists(file) ? Files.readString(file) : "missing: write it with -Dyanxing.update-docs=true";
    }
}
