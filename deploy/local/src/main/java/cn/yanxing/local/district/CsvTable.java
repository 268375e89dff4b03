package cn.yanxing.local.district;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A table of the district's folder: a header line, and an empty cell means nothing is known. */
final class CsvTable {

    static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    /** Excel begins a CSV with it, and so does the register's own export. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvTable() {}

    /** One line of a table; a missing cell is named with its file and line. */
    record Row(Path file, CSVRecord cells) {

        @Nullable
        String optional(String column) {
            if (!cells.isMapped(column) || !cells.isSet(column)) return null;
            String value = cells.get(column);
            return value.isBlank() ? null : value;
        }

        String text(String column) {
            String value = optional(column);
            if (value == null) throw new BadDistrict(where() + "expected a value in column " + column);
            return value;
        }

        @Nullable
        Double optionalNumber(String column) {
            String value = optional(column);
            if (value == null) return null;
            try {
                return Double.valueOf(value);
            } catch (NumberFormatException e) {
                throw new BadDistrict(where() + "expected a number in column " + column + ", but it is " + value, e);
            }
        }

        double number(String column) {
            Double value = optionalNumber(column);
            if (value == null) throw new BadDistrict(where() + "expected a number in column " + column);
            return value;
        }

        <E extends Enum<E>> E oneOf(Class<E> kind, String column) {
            String value = text(column);
            try {
                return Enum.valueOf(kind, value);
            } catch (IllegalArgumentException e) {
                throw new BadDistrict(
                        where() + "expected one of " + List.of(kind.getEnumConstants()) + " in column " + column
                                + ", but it is " + value,
                        e);
            }
        }

        /** What a reader of dates makes of the cell. */
        <T> T dated(Function<String, T> reader, String column) {
            try {
                return reader.apply(text(column));
            } catch (DateTimeException e) {
                throw new BadDistrict(where() + "column " + column + ": " + e.getMessage(), e);
            }
        }

        private String where() {
            return file + ", line " + (cells.getRecordNumber() + 1) + ": ";
        }
    }

    static <T> List<T> read(Path file, Function<Row, T> each) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) reader.reset();
            List<T> rows = new ArrayList<>();
            for (CSVRecord cells : FORMAT.parse(reader)) rows.add(each.apply(new Row(file, cells)));
            return rows;
        } catch (IOException e) {
            throw new BadDistrict("expected to read " + file + ", but " + e.getMessage(), e);
        }
    }
}
