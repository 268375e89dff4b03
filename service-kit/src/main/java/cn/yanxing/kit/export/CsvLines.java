package cn.yanxing.kit.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A CSV of RFC 4180 in UTF-8 with a byte order mark, without which Excel reads Chinese in the machine's own encoding.
 * Every line has as many fields as there are columns, those of the cover, too. A cell that a spreadsheet would take for a
 * formula begins with an apostrophe.
 */
final class CsvLines implements Lines {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /** What begins a formula; the wide ones do so, too, where Chinese is typed. */
    private static final String BEGINS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private final CSVPrinter printer;
    private final int columns;

    CsvLines(OutputStream out, Cover cover) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
        writer.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        columns = cover.columns().size();
        add(List.of(cover.title()));
        for (Cover.Fact fact : cover.facts()) add(List.of(fact.label(), fact.text()));
        add(List.of());
        add(cover.columns().stream().<Object>map(Cover.Heading::text).toList());
    }

    @Override
    public void add(List<@Nullable Object> cells) throws IOException {
        List<String> line = new ArrayList<>(columns);
        for (Object cell : cells) line.add(text(cell));
        line.addAll(Collections.nCopies(columns - line.size(), ""));
        printer.printRecord(line);
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) return "";
        if (cell instanceof LocalDateTime time) return TIME.format(time);
        String text = cell.toString();
        boolean isFormula = cell instanceof String && !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return isFormula ? "'" + text : text;
    }
}
