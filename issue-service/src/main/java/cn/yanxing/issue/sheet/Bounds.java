package cn.yanxing.issue.sheet;

import java.util.Map;

/** How large a table may be: rows, and the bytes that a workbook may unfold into. */
public record Bounds(int rows, long unpackedBytes) {

    /** Nobody's table is wider; a stray cell far to the right is a mistake. */
    static final int COLUMNS = 200;

    void mustHold(int rowsRead) throws Unreadable {
        if (rowsRead > rows) throw new Unreadable("rows-too-many", Map.of("rowsMax", rows));
    }

    static void mustHoldColumn(int row, int column) throws Unreadable {
        if (column >= COLUMNS) throw new Unreadable("columns-too-many", Map.of("row", row, "columnsMax", COLUMNS));
    }
}
