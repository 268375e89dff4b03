package cn.yanxing.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A published event may only grow; a break is a new major version beside the old one. */
class CompatibilityTest {

    private static final String PUBLISHED = """
            {"type":"object","required":["id","kind","place"],"properties":{
              "id":{"type":"string","format":"uuid"},
              "kind":{"type":"string","enum":["ONE","TWO"]},
              "note":{"type":["string","null"]},
              "mood":{"anyOf":[{"type":"null"},{"type":"string","enum":["GLAD","SAD"]}]},
              "tags":{"type":"array","items":{"type":"string"}},
              "place":{"type":"object","required":["x"],"properties":{"x":{"type":"number"}}}}}
            """;

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
                    "note":{"type":["string","null"]},      |                                                      | field note is gone
                    "note":                                 | "remark":                                            | field note is gone
                    "format":"uuid"                         | "format":"date"                                      | format was
                    "type":"array"                          | "type":"object"                                      | type was
                    "items":{"type":"string"}               | "items":{"type":"integer"}                           | type was
                    "note":{"type":["string","null"]}       | "note":{"type":"string"}                             | type was
                    ["id","kind","place"]                   | ["id","kind","place","note"]                         | field note became required
                    ["id","kind","place"]                   | ["id","kind"]                                        | no longer sure
                    ,"TWO"]                                 | ]                                                    | constant TWO is gone
                    ,"SAD"]                                 | ]                                                    | constant SAD is gone
                    {"anyOf":[{"type":"null"},{"type":"string","enum":["GLAD","SAD"]}]} | {"type":"string"}        | type was
                    "x":{"type":"number"}                   | "y":{"type":"number"}                                | field x is gone
                    "required":["x"]                        | "required":["x","y"]                                 | field y became required
                    """)
    void a_breaking_change_is_refused(String from, String to, String complaint) throws IOException {
        assertThat(PUBLISHED).contains(from);
        String changed = PUBLISHED.replace(from, to == null ? "" : to);

        assertThat(broken(changed)).anyMatch(found -> found.contains(complaint));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "id":{"type":"string","format":"uuid"}, | "id":{"type":"string","format":"uuid"},"more":{"type":["string","null"]},
                    "enum":["ONE","TWO"]                    | "enum":["ONE","TWO","THREE"]
                    ["id","kind","place"]                   | ["place","id","kind"]
                    """)
    void growing_is_welcome(String from, String to) throws IOException {
        assertThat(PUBLISHED).contains(from);

        assertThat(broken(PUBLISHED.replace(from, to))).isEmpty();
    }

    @Test
    void no_published_event_was_broken() throws IOException {
        Path schemas = Contracts.DOCS.resolve("events/schemas");
        assertThat(schemas).as("written with -Dyanxing.update-docs=true").isDirectory();
        try (Stream<Path> published = Files.list(schemas)) {
            for (Path file : published.sorted().toList()) {
                String type = file.getFileName().toString().replace(".json", "");
                Class<?> contract = Contracts.all()
                        .filter(each -> EventTypes.nameOf(each).equals(type))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("expected " + type + " for ever, but it is gone"));
                assertThat(Compatibility.broken(Contracts.JSON.readTree(file.toFile()), Schemas.of(contract)))
                        .as(type + " is published: make a new major version beside it")
                        .isEmpty();
            }
        }
    }

    private static List<String> broken(String changed) throws IOException {
        JsonNode before = Contracts.JSON.readTree(PUBLISHED);
        return Compatibility.broken(before, Contracts.JSON.readTree(changed));
    }
}
