package cn.yanxing.issue.register.mosaic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yanxing.contracts.register.RegisterEntry.District;
import cn.yanxing.contracts.register.RegisterEntry.Geometry;
import cn.yanxing.contracts.register.RegisterEntry.Grid;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MosaicTest {

    private static final double METRE_NORTH = 1 / 111_194.9;
    private static final double TOLERANCE = 1;

    @Test
    void grids_that_meet_have_nothing_wrong_with_them() {
        Mosaic mosaic = mosaic(squares(4));

        assertThat(mosaic.overlaps(code -> true)).isEmpty();
        assertThat(mosaic.gaps()).isEmpty();
        assertThat(mosaic.outside(code -> true)).isEmpty();
    }

    @Test
    void an_overlap_names_both_grids_its_size_and_a_place_inside() {
        List<Grid> grids = squares(2);
        grids.set(3, box("g-1-1", 90, 200, 100, 200));

        List<Blot> overlaps = mosaic(grids).overlaps(code -> true);

        assertThat(overlaps).hasSize(1);
        assertThat(overlaps.get(0).grids()).containsExactly("g-1-0", "g-1-1");
        assertThat(overlaps.get(0).squareMetres()).isCloseTo(1_000, within(2L));
        assertThat(overlaps.get(0).longitude()).isBetween(east(90), east(100));
        assertThat(overlaps.get(0).latitude()).isBetween(north(100), north(200));
    }

    @Test
    void a_gap_names_its_neighbours_its_size_and_a_place_inside() {
        List<Grid> grids = squares(3);
        grids.remove(4);

        List<Blot> gaps = mosaic(3, grids).gaps();

        assertThat(gaps).hasSize(1);
        assertThat(gaps.get(0).squareMetres()).isCloseTo(10_000, within(10L));
        assertThat(gaps.get(0).grids()).containsExactlyInAnyOrder("g-0-1", "g-1-0", "g-1-2", "g-2-1");
        assertThat(gaps.get(0).longitude()).isBetween(east(100), east(200));
        assertThat(gaps.get(0).latitude()).isBetween(north(100), north(200));
    }

    @Test
    void two_gaps_that_only_a_sliver_joins_are_told_apart() {
        List<Grid> grids = squares(3);
        grids.set(0, box("g-0-0", 10, 100, 0, 100));
        grids.set(3, box("g-1-0", 0.3, 100, 100, 200));
        grids.set(6, box("g-2-0", 10, 100, 200, 300));

        assertThat(mosaic(3, grids).gaps()).hasSize(2);
    }

    @Test
    void whoever_reaches_out_of_the_district_is_named() {
        List<Grid> grids = squares(2);
        grids.set(3, box("g-1-1", 100, 250, 100, 200));

        assertThat(mosaic(grids).outside(code -> true)).singleElement().satisfies(blot -> {
            assertThat(blot.grids()).containsExactly("g-1-1");
            assertThat(blot.squareMetres()).isCloseTo(5_000, within(5L));
        });
    }

    @Test
    void only_overlaps_of_those_asked_for_are_looked_at() {
        List<Grid> grids = squares(2);
        grids.set(3, box("g-1-1", 90, 200, 100, 200));

        assertThat(mosaic(grids).overlaps("g-0-0"::equals)).isEmpty();
        assertThat(mosaic(grids).overlaps("g-1-0"::equals)).hasSize(1);
    }

    @Test
    void without_a_single_grid_all_of_the_district_is_a_gap() {
        assertThat(mosaic(List.of()).gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.grids()).isEmpty();
            assertThat(gap.squareMetres()).isCloseTo(40_000, within(40L));
        });
    }

    @Property(tries = 200)
    void one_border_moved_by_more_than_the_tolerance_is_found_on_the_side_to_which_it_was_moved(
            @ForAll @IntRange(min = 0, max = 2) int row,
            @ForAll @IntRange(min = 0, max = 1) int column,
            @ForAll @DoubleRange(min = -50, max = 50) double moved) {
        List<Grid> grids = squares(3);
        grids.set(
                row * 3 + column,
                box("g-" + row + "-" + column, column * 100, column * 100 + 100 + moved, row * 100, row * 100 + 100));

        Mosaic mosaic = mosaic(3, grids);
        long found = mosaic.overlaps(code -> true).stream()
                .mapToLong(Blot::squareMetres)
                .sum();
        long open = mosaic.gaps().stream().mapToLong(Blot::squareMetres).sum();

        if (Math.abs(moved) < TOLERANCE * 0.99) assertThat(found + open).isZero();
        if (moved > TOLERANCE * 1.01) {
            assertThat((double) found).isCloseTo(moved * 100, within(moved + 2));
            assertThat(open).isZero();
        }
        if (moved < -TOLERANCE * 1.01) {
            assertThat((double) open).isCloseTo(-moved * 100, within(-moved + 2));
            assertThat(found).isZero();
        }
    }

    private static Mosaic mosaic(List<Grid> grids) {
        return mosaic(grids.size() > 9 ? 4 : 2, grids);
    }

    private static Mosaic mosaic(int side, List<Grid> grids) {
        Geometry outline = box("d", 0, side * 100, 0, side * 100).outline();
        District district = new District("990000", "泰斯特区", "Testonia", "Asia/Shanghai", east(0), north(0), outline);
        return new Mosaic(district, grids, TOLERANCE);
    }

    /** Squares of 100 metres, row by row from the south-west: {@code g-ROW-COLUMN}. */
    private static List<Grid> squares(int side) {
        List<Grid> grids = new ArrayList<>();
        for (int row = 0; row < side; row++)
            for (int column = 0; column < side; column++)
                grids.add(box("g-" + row + "-" + column, column * 100, column * 100 + 100, row * 100, row * 100 + 100));
        return grids;
    }

    /** From west to east and from south to north, in metres. */
    private static Grid box(String code, double west, double east, double south, double north) {
        List<List<Double>> ring = List.of(
                List.of(east(west), north(south)),
                List.of(east(east), north(south)),
                List.of(east(east), north(north)),
                List.of(east(west), north(north)),
                List.of(east(west), north(south)));
        return new Grid(code, code, "s", null, new Geometry(List.of(List.of(ring))), true, null);
    }

    private static double east(double metres) {
        return 112.6 + metres * METRE_NORTH / Math.cos(Math.toRadians(26.88));
    }

    private static double north(double metres) {
        return 26.88 + metres * METRE_NORTH;
    }
}
