package cn.yanxing.issue.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Comma-separated values by RFC 4180; a row is counted as a spreadsheet counts it, empty ones too. */
final class Csv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private Csv() {}

    static Sheet read(byte[] file, Bounds bounds) throws Unreadable {
        SheetFile.mustBeText(file);
        Decoded decoded = Decoded.of(file);
        return new Sheet(Sheet.Format.CSV, decoded.encoding(), null, lines(decoded.text(), bounds), List.of());
    }

    private static List<Line> lines(String text, Bounds bounds) throws Unreadable {
        List<Line> lines = new ArrayList<>();
        int row = 0;
        try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
            for (CSVRecord record : parser) {
                Line line = line(++row, record);
                if (line.cells().isEmpty()) continue;
                lines.add(line);
                bounds.mustHold(lines.size());
            }
            return lines;
        } catch (IOException | UncheckedIOException e) {
            throw new Unreadable("quotes-broken", Map.of("row", row + 1));
        }
    }

    private static Line line(int row, CSVRecord record) throws Unreadable {
        Map<Integer, Cell> cells = new HashMap<>();
        for (int column = 0; column < record.size(); column++) {
            Cell cell = Cell.text(record.get(column));
            if (cell.isEmpty()) continue;
            Bounds.mustHoldColumn(row, column);
            cells.put(column, cell);
        }
        return new Line(row, cells);
    }
}
