package cn.yanxing.acceptance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fifty more volunteers with accounts, for what only many at once can show. */
public final class Crowd {

    private static final int SIZE = 50;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Crowd() {}

    /** Their user names. */
    public static List<String> names() {
        return IntStream.rangeClosed(1, SIZE).mapToObj("crowd%02d"::formatted).toList();
    }

    /** A copy of the district's folder, with them among its people. */
    static Path addedTo(Path district, Path copy) {
        try {
            Files.createDirectories(copy);
            try (Stream<Path> files = Files.list(district)) {
                for (Path file : files.toList())
                    Files.copy(file, copy.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
            Path people = copy.resolve("people.json");
            ArrayNode all = (ArrayNode) JSON.readTree(people.toFile());
            names().forEach(name -> volunteer(all, name));
            JSON.writeValue(people.toFile(), all);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void volunteer(ArrayNode people, String name) {
        people.addObject()
                .put("username", name)
                .put("lastName", "众")
                .put("firstName", name)
                .put("team", "T01")
                .putArray("roles")
                .add("volunteer");
    }
}
