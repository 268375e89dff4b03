package cn.yanxing.issue.register.intake;

import static cn.yanxing.issue.register.intake.Tables.file;
import static cn.yanxing.issue.register.intake.Tables.part;
import static cn.yanxing.issue.register.intake.Tables.testonia;
import static cn.yanxing.issue.register.intake.Tables.told;
import static cn.yanxing.issue.register.intake.Tables.whole;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.issue.register.Flaw;
import cn.yanxing.issue.register.table.Table;
import org.junit.jupiter.api.Test;

class GridTableTest {

    @Test
    void a_grid_that_lies_over_another_is_refused_with_both_names_and_the_place() {
        Found found = part(Table.GRIDS, feature("grid-5", 112.60, 26.88, 112.601, 26.881), testonia());

        assertThat(told(found.problems())).containsExactly("1 geometry grids-overlap");
        Flaw overlap = found.problems().get(0);
        assertThat(overlap.facts()).containsEntry("grids", "grid-1, grid-5");
        assertThat((long) overlap.facts().get("squareMetres")).isBetween(10_900L, 11_200L);
        assertThat((double) overlap.facts().get("longitude")).isBetween(112.60, 112.601);
        assertThat((double) overlap.facts().get("latitude")).isBetween(26.88, 26.881);
    }

    @Test
    void a_whole_file_leaves_no_gap() {
        String grids = file(Table.GRIDS, testonia());
        String without = grids.replaceAll(
                        "\\{\"type\":\"Feature\",\"geometry\":(?:(?!\"type\":\"Feature\").)*grid-4.*?}},?", "")
                .replace(",]", "]");

        Found found = whole(Table.GRIDS, without, testonia());

        assertThat(told(found.problems())).contains("geometry grids-leave-a-gap");
        Flaw gap = found.problems().stream()
                .filter(flaw -> flaw.code().equals("grids-leave-a-gap"))
                .findFirst()
                .orElseThrow();
        assertThat(gap.facts()).containsEntry("grids", "grid-3, grid-2");
        assertThat((double) gap.facts().get("longitude")).isBetween(112.62, 112.64);
        assertThat((double) gap.facts().get("latitude")).isBetween(26.90, 26.92);
    }

    @Test
    void a_grid_outside_the_district_is_a_hint() {
        Found found = part(Table.GRIDS, feature("grid-5", 112.64, 26.88, 112.65, 26.89), testonia());

        assertThat(found.problems()).isEmpty();
        assertThat(told(found.hints())).containsExactly("1 geometry grid-outside-district");
    }

    @Test
    void a_broken_outline_and_a_point_are_told_and_hide_no_overlap() {
        String broken = "{\"type\":\"FeatureCollection\",\"features\":["
                + "{\"properties\":{\"code\":\"a\",\"name\":\"a\",\"street\":\"990001000000\",\"demonstration\":true,\"fid\":1},"
                + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[112.6,26.88],[112.62,26.9],[112.62,26.88],[112.6,26.9],[112.6,26.88]]]}},"
                + "{\"properties\":{\"code\":\"b\",\"name\":\"b\",\"street\":\"990001000000\",\"demonstration\":\"maybe\"},"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[112.6,26.88]}},"
                + "{\"properties\":{\"code\":\"c\",\"name\":\"c\",\"street\":\"990001000000\",\"demonstration\":true},"
                + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[1,\"x\"]]]}},"
                + inner("d", 112.60, 26.88, 112.61, 26.89) + "]}";

        assertThat(told(part(Table.GRIDS, broken, testonia()).problems()))
                .containsExactly(
                        "1 fid column-unknown",
                        "1 outline outline-broken",
                        "2 demonstration truth-malformed",
                        "2 geometry polygon-expected",
                        "3 geometry polygon-expected",
                        "4 geometry grids-overlap");
    }

    @Test
    void a_code_that_json_has_as_a_number_is_whole() {
        String grid = feature("x", 112.64, 26.88, 112.65, 26.89).replace("\"x\"", "4304050070060011");

        assertThat(part(Table.GRIDS, grid, testonia()).draft().entries().get(1).code())
                .isEqualTo("4304050070060011");
    }

    @Test
    void points_are_places_too() {
        String points =
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\"p-9\","
                        + "\"name\":\"九号点\",\"type\":\"市场\",\"grid\":null,\"unit\":\"street-a\"},"
                        + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[112.61,26.89]}}]}";

        Found found = part(Table.POINTS, points, testonia());

        assertThat(found.problems()).isEmpty();
        assertThat(found.plan().changes()).hasSize(1);
    }

    private static String feature(String code, double west, double south, double east, double north) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + inner(code, west, south, east, north) + "]}";
    }

    private static String inner(String code, double west, double south, double east, double north) {
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"" + code
                + "\",\"name\":\"新网格\",\"street\":\"990001000000\","
                + "\"community\":null,\"demonstration\":false},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[["
                + west + "," + south + "],[" + east + "," + south + "],[" + east + "," + north + "],[" + west + ","
                + north
                + "],[" + west + "," + south + "]]]}}";
    }
}
