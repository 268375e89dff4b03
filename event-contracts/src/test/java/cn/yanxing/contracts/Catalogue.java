package cn.yanxing.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The event catalogue: every event with its meaning, from the contract's own comment, and its fields. */
final class Catalogue {

    private static final Path SOURCES = Path.of("src", "main", "java");

    private Catalogue() {}

    static String document() {
        StringBuilder text = new StringBuilder("""
                # What the services tell each other

                Generated from `event-contracts` by its tests; `mvn -pl event-contracts test -Dyanxing.update-docs=true`
                writes it again. CloudEvents 1.0 in Kafka's binary mode, see [asyncapi.yaml](events/asyncapi.yaml); facts
                of one key are numbered 1, 2, 3 … by `ce_sequence` and stay in order. A field in *italics* may be null.
                Events only grow: unknown fields are ignored, a break is a new version beside the old one.
                """);
        for (String stream : List.of("issues", "orders", "volunteers", "scores", EventTypes.REGISTER)) {
            text.append("\n## `")
                    .append(stream)
                    .append("` – told by ")
                    .append(AsyncApi.OWNERS.get(stream))
                    .append("-service\n");
            Contracts.all()
                    .filter(contract -> Contracts.streamOf(contract).equals(stream))
                    .forEach(contract -> text.append(entry(contract)));
        }
        return text.toString();
    }

    private static String entry(Class<?> contract) {
        String type = EventTypes.nameOf(contract);
        String meaning = meaning(contract);
        return "\n### `" + type + "`\n\n"
                + (meaning.isEmpty() ? "" : meaning + "\n\n")
                + Arrays.stream(contract.getRecordComponents())
                        .map(field ->
                                field.getAnnotatedType().isAnnotationPresent(org.jspecify.annotations.Nullable.class)
                                        ? "*" + field.getName() + "*"
                                        : field.getName())
                        .collect(Collectors.joining(", "))
                + " – [schema](events/schemas/" + type + ".json),"
                + " [example](../event-contracts/src/main/resources/examples/" + type + ".json)\n";
    }

    private static String meaning(Class<?> contract) {
        Class<?> file = contract;
        while (file.getEnclosingClass() != null) file = file.getEnclosingClass();
        Matcher comment = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*@WireType\\(\"" + Pattern.quote(EventTypes.nameOf(contract))
                                + "\"\\)",
                        Pattern.DOTALL)
                .matcher(source(file));
        if (!comment.find()) return "";
        return comment.group(1)
                .replaceAll("\\s*\\n\\s*\\*?\\s*", " ")
                .replaceAll("\\{@(?:code|link) #?([^}]*)}", "`$1`")
                .strip();
    }

    private static String source(Class<?> file) {
        try {
            return Files.readString(SOURCES.resolve(file.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
