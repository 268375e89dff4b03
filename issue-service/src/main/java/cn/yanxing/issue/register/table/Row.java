package cn.yanxing.issue.register.table;

import cn.yanxing.contracts.register.RegisterEntry.Geometry;
import cn.yanxing.issue.sheet.Cell;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a register table: its number in the file (of GeoJSON, which feature it is, from 1), its cells by column, and
 * the outline that a feature has.
 */
record Row(int number, Map<String, Cell> cells, @Nullable Geometry outline) {

    Row {
        cells = Map.copyOf(cells);
    }

    Cell cell(String column) {
        return cells.getOrDefault(column, Cell.EMPTY);
    }
}
