package cn.yanxing.issue.register.intake;

import static cn.yanxing.issue.register.intake.Tables.after;
import static cn.yanxing.issue.register.intake.Tables.found;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.contracts.register.RegisterEntry.District;
import cn.yanxing.contracts.register.RegisterEntry.Grid;
import cn.yanxing.issue.register.table.Draft;
import cn.yanxing.issue.register.table.Table;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The folders of {@code deploy/local/districts} are made of tables that an administrator could bring. */
class ShippedDistrictsTest {

    private static final List<Table> IN_THEIR_ORDER = List.of(
            Table.AREAS,
            Table.UNITS,
            Table.GRIDS,
            Table.POINTS,
            Table.CATALOGUE,
            Table.HOTLINE_CATEGORIES,
            Table.TEAMS);

    @ParameterizedTest
    @ValueSource(strings = {"zhuhui", "boston"})
    void every_table_comes_in_whole_without_a_problem_and_again_without_a_change(String name) throws Exception {
        Path folder = Path.of(System.getProperty("yanxing.root"), "deploy", "local", "districts", name);
        Map<String, RegisterEntry> register = new HashMap<>();
        District district = district(folder);
        register.put(district.key(), district);

        for (Table table : IN_THEIR_ORDER) {
            byte[] file =
                    Files.readAllBytes(folder.resolve(table.fileName() + (table.isDrawn() ? ".geojson" : ".csv")));
            Found first = found(table, file, register, true);
            assertThat(first.problems()).as(table.fileName()).isEmpty();
            assertThat(first.hints()).as(table.fileName()).isEmpty();
            assertThat(first.plan().changes()).as(table.fileName()).isNotEmpty();

            register = after(first);
            assertThat(found(table, file, register, true).plan().changes())
                    .as(table.fileName())
                    .isEmpty();
        }
    }

    /** The two files that are no tables. */
    private static District district(Path folder) throws Exception {
        ObjectMapper json = new ObjectMapper();
        ObjectNode outline =
                (ObjectNode) json.readTree(folder.resolve("outline.geojson").toFile());
        ((ObjectNode) outline.path("features").path(0))
                .putObject("properties")
                .put("code", "d")
                .put("name", "d")
                .put("street", "d")
                .put("demonstration", true);
        Grid drawn = (Grid) Draft.read(Table.GRIDS, outline.toString().getBytes(StandardCharsets.UTF_8), Tables.BOUNDS)
                .entries()
                .get(1);
        JsonNode is = json.readTree(folder.resolve("district.json").toFile());
        return new District(
                is.path("code").asText(),
                is.path("name").asText(),
                is.path("nameEn").asText(),
                is.path("timeZone").asText(),
                is.path("longitude").asDouble(),
                is.path("latitude").asDouble(),
                drawn.outline());
    }
}
