package cn.yanxing.local.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.contracts.register.RegisterEntry.Calendar;
import cn.yanxing.contracts.register.RegisterEntry.Grid;
import cn.yanxing.contracts.register.RegisterEntry.Point;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterDocumentTest {

    private final List<RegisterEntry> entries = RegisterDocument.entries(TestDistrict.open());

    @Test
    void every_file_of_the_folder_is_in_the_register() {
        assertThat(entries.stream().map(RegisterEntry::key))
                .containsExactly(
                        "district/990000",
                        "area/990000",
                        "area/990001",
                        "unit/street-a",
                        "unit/dept-roads",
                        "grid/g1",
                        "grid/g2",
                        "point/P1",
                        "point/P2",
                        "catalogue-item/road-damage",
                        "hotline-category/road",
                        "team/team-red",
                        "calendar/990000");
    }

    @Test
    void an_empty_cell_is_nothing_and_a_quoted_comma_is_no_border() {
        Point point = entry(Point.class, "P2");

        assertThat(point.grid()).isNull();
        assertThat(point.supervisor()).isNull();
        assertThat(point.name()).isEqualTo("二号点, 南门");
    }

    @Test
    void one_polygon_and_several_become_the_same_kind_of_outline() {
        assertThat(entry(Grid.class, "g1").outline().polygons()).hasSize(1);
        assertThat(entry(Grid.class, "g2").outline().polygons().get(0).get(0)).hasSize(5);
        assertThat(entry(Grid.class, "g2").community()).isNull();
    }

    @Test
    void the_state_councils_days_of_2026_are_in_the_calendar() {
        Calendar calendar = entry(Calendar.class, "990000");

        assertThat(calendar.exceptions())
                .containsEntry(LocalDate.of(2026, 2, 17), false)
                .containsEntry(LocalDate.of(2026, 2, 14), true);
        assertThat(calendar.timeZone()).isEqualTo("Asia/Shanghai");
        assertThat(calendar.sessions()).hasSize(2);
        assertThat(calendar.publishedYears()).containsExactly(2026);
    }

    @Test
    void the_document_names_the_kind_of_each_entry_beside_its_fields() throws IOException {
        JsonNode document = new ObjectMapper().readTree(RegisterDocument.json(TestDistrict.open()));

        JsonNode unit = StreamSupport.stream(document.path("entries").spliterator(), false)
                .filter(entry -> entry.path("kind").asText().equals("unit"))
                .findFirst()
                .orElseThrow();
        assertThat(unit.toString())
                .isEqualTo("{\"kind\":\"unit\",\"code\":\"street-a\",\"name\":\"甲街道\",\"nameEn\":\"Street A\","
                        + "\"area\":\"990001\",\"league\":\"streets\",\"endedOn\":null,\"unitKind\":\"STREET\"}");
    }

    @Test
    void a_missing_file_and_a_wrong_cell_are_named(@TempDir Path copy) throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/testonia"))) {
            for (Path file : files.toList()) Files.copy(file, copy.resolve(file.getFileName()));
        }
        Files.writeString(
                copy.resolve("units.csv"),
                "code,name,nameEn,kind,area,league\nx,X,X,VILLAGE,,streets\n",
                StandardCharsets.UTF_8);

        assertThatThrownBy(() -> RegisterDocument.entries(DistrictFolder.open(copy)))
                .isInstanceOf(BadDistrict.class)
                .hasMessageContaining("units.csv, line 2", "column kind", "VILLAGE");

        Files.delete(copy.resolve("points.csv"));
        assertThatThrownBy(() -> DistrictFolder.open(copy)).hasMessageContaining("there is no points.csv");
    }

    private <E extends RegisterEntry> E entry(Class<E> kind, String code) {
        return entries.stream()
                .filter(entry -> kind.isInstance(entry) && entry.code().equals(code))
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}
