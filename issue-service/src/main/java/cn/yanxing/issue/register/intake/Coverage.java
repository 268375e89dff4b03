package cn.yanxing.issue.register.intake;

import cn.yanxing.contracts.register.RegisterEntry.District;
import cn.yanxing.contracts.register.RegisterEntry.Grid;
import cn.yanxing.issue.register.Ending;
import cn.yanxing.issue.register.Flaw;
import cn.yanxing.issue.register.Outlines;
import cn.yanxing.issue.register.mosaic.Blot;
import cn.yanxing.issue.register.mosaic.Mosaic;
import cn.yanxing.issue.register.table.Draft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the grids that a table would leave in the register lie over one another, leave a gap or reach out of the
 * district. An overlap is always wrong, since a place has one grid. A gap is wrong in a whole file, which says that there
 * are no other grids; in a part of one it is only told.
 */
final class Coverage {

    private static final String FIELD = "geometry";

    private final Map<String, Integer> rows = new HashMap<>();
    private final List<Flaw> problems = new ArrayList<>();
    private final List<Flaw> hints = new ArrayList<>();

    private Coverage(Draft draft) {
        draft.entries().forEach((row, entry) -> rows.put(entry.code(), row));
    }

    static Coverage of(Draft draft, Plan plan, Terms terms) {
        Coverage coverage = new Coverage(draft);
        List<Grid> grids = plan.after(Grid.class)
                .filter(grid -> Ending.of(grid).isEmpty())
                .filter(grid -> Outlines.fault(grid.outline()).isEmpty())
                .toList();
        Mosaic mosaic = new Mosaic(district(plan), grids, terms.gridToleranceMetres());
        mosaic.overlaps(coverage.rows::containsKey)
                .forEach(blot -> coverage.problems.add(coverage.flaw("grids-overlap", blot)));
        mosaic.outside(coverage.rows::containsKey)
                .forEach(blot -> coverage.hints.add(coverage.flaw("grid-outside-district", blot)));
        // A row that could not be read leaves a gap of its own.
        if (draft.flaws().isEmpty())
            mosaic.gaps().forEach(blot -> (terms.whole() ? coverage.problems : coverage.hints)
                    .add(new Flaw(null, FIELD, "grids-leave-a-gap", facts(blot))));
        return coverage;
    }

    List<Flaw> problems() {
        return problems;
    }

    List<Flaw> hints() {
        return hints;
    }

    private static District district(Plan plan) {
        return plan.after(District.class)
                .min((one, other) -> one.code().compareTo(other.code()))
                .orElseThrow();
    }

    /** It stands at the later of the rows that make it. */
    private Flaw flaw(String code, Blot blot) {
        @Nullable
        Integer row = blot.grids().stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(null);
        return new Flaw(row, FIELD, code, facts(blot));
    }

    private static Map<String, Object> facts(Blot blot) {
        return Map.of(
                "grids", String.join(", ", blot.grids()),
                "squareMetres", blot.squareMetres(),
                "longitude", blot.longitude(),
                "latitude", blot.latitude());
    }
}
