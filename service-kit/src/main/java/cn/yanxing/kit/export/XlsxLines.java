package cn.yanxing.kit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * An Excel workbook: the cover on its first sheet, the lines on its second. Texts stand in their cells, not in a table of
 * the whole workbook, so that what is written can be forgotten.
 */
final class XlsxLines implements Lines {

    private static final int KEPT_LINES = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int width;
    private int line = 1;

    XlsxLines(OutputStream out, Cover cover) throws IOException {
        workbook = new Workbook(out, "Yanxing", "1.0");
        writeCover(cover);
        sheet = workbook.newWorksheet(cover.sheet());
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.footer(cover.mark().replace("&", "&&"), Position.CENTER);
        head(cover.columns());
    }

    @Override
    public void add(List<@Nullable Object> cells) throws IOException {
        int column = 0;
        for (Object cell : cells) put(column++, cell);
        line++;
        if (line % KEPT_LINES == 0) sheet.flush();
    }

    @Override
    public void close() throws IOException {
        sheet.setAutoFilter(0, 0, line - 1, width - 1);
        sheet.finish();
        workbook.finish();
    }

    private void head(List<Cover.Heading> columns) {
        for (Cover.Heading heading : columns) {
            sheet.width(width, heading.width());
            sheet.inlineString(0, width, heading.text());
            sheet.style(0, width).bold().set();
            width++;
        }
    }

    private void put(int column, @Nullable Object cell) {
        if (cell instanceof LocalDateTime time) {
            sheet.value(line, column, time);
            sheet.style(line, column).format("yyyy-mm-dd hh:mm:ss").set();
        } else if (cell instanceof Number number) {
            sheet.value(line, column, number);
        } else if (cell != null) {
            sheet.inlineString(line, column, cell.toString());
        }
    }

    private void writeCover(Cover cover) throws IOException {
        Worksheet front = workbook.newWorksheet(cover.title());
        front.width(0, 18);
        front.width(1, 80);
        int at = 0;
        for (Cover.Fact fact : cover.facts()) {
            front.inlineString(at, 0, fact.label());
            front.style(at, 0).bold().set();
            front.inlineString(at++, 1, fact.text());
        }
        front.finish();
    }
}
