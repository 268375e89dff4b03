package cn.yanxing.hotline.order;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.contracts.EventTypes;
import cn.yanxing.kit.wire.WireJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The examples that the contracts publish, one file per event. */
final class Examples {

    private static final Path FOLDER =
            Path.of(System.getProperty("yanxing.root"), "event-contracts", "src", "main", "resources", "examples");

    private Examples() {}

    static String text(String type) {
        try {
            return Files.readString(FOLDER.resolve(type + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> types(String family) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .filter(type -> type.startsWith(family + "."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DomainEvent event(String type, String text) {
        return WireJson.read(text, EventTypes.event(type).orElseThrow());
    }
}
