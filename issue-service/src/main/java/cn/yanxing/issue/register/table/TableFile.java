package cn.yanxing.issue.register.table;

import cn.yanxing.issue.register.Flaw;
import cn.yanxing.issue.sheet.Bounds;
import cn.yanxing.issue.sheet.Decoded;
import cn.yanxing.issue.sheet.Sheet;
import cn.yanxing.issue.sheet.SheetFile;
import cn.yanxing.issue.sheet.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file read as a table, before anybody asks what its rows mean.
 *
 * @param lacking columns that the table has and the file has not; told once, not row by row
 */
record TableFile(FoundFile source, List<Row> rows, Set<String> lacking, List<Flaw> flaws) {

    private static final byte CURLY = '{';
    private static final int MARK_BYTES = 3;

    static TableFile read(Table table, byte[] file, Bounds bounds) throws Unreadable {
        return isJson(file) ? drawn(table, file, bounds) : written(table, file, bounds);
    }

    private static TableFile drawn(Table table, byte[] file, Bounds bounds) throws Unreadable {
        if (!table.isPlaced()) throw new Unreadable("table-is-not-drawn", Map.of("table", table.fileName()));
        Decoded decoded = Decoded.of(file);
        Features features = new Features(table);
        List<Row> rows = features.read(decoded.text());
        if (rows.size() > bounds.rows()) throw new Unreadable("rows-too-many", Map.of("rowsMax", bounds.rows()));
        List<Flaw> flaws = new ArrayList<>(features.flaws());
        if (rows.isEmpty()) flaws.add(new Flaw(null, null, "table-empty", Map.of()));
        FoundFile source = new FoundFile("GEOJSON", decoded.encoding(), null, rows.size());
        return new TableFile(source, rows, Set.of(), flaws);
    }

    private static TableFile written(Table table, byte[] file, Bounds bounds) throws Unreadable {
        Sheet sheet = SheetFile.read(file, table.fileName(), bounds);
        if (table.isDrawn()) throw new Unreadable("table-is-drawn", Map.of("table", table.fileName()));
        Heading heading = new Heading(table.columns().names(), sheet);
        List<Row> rows = heading.rows();
        FoundFile source = new FoundFile(sheet.format().name(), sheet.encoding(), sheet.name(), rows.size());
        return new TableFile(source, rows, heading.lacking(), heading.flaws());
    }

    /** Whether the first letter, behind a byte order mark and blanks, opens an object: no table begins so. */
    private static boolean isJson(byte[] file) {
        int i = file.length > MARK_BYTES && file[0] == (byte) 0xef ? MARK_BYTES : 0;
        while (i < file.length && Character.isWhitespace(file[i])) i++;
        return i < file.length && file[i] == CURLY;
    }
}
