package cn.yanxing.issue.sheet;

import java.util.Map;

/** A row in which something stands: its number as a spreadsheet shows it, and its cells by column, the first being 0. */
public record Line(int row, Map<Integer, Cell> cells) {

    public Line {
        cells = Map.copyOf(cells);
    }

    /** The cell of this column, which may be empty. */
    public Cell cell(int column) {
        return cells.getOrDefault(column, Cell.EMPTY);
    }
}
