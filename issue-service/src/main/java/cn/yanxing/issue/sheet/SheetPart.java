package cn.yanxing.issue.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook, row by row; cells that are only painted are not there. */
final class SheetPart {

    private static final int SECONDS_A_DAY = 24 * 60 * 60;

    private final SharedTexts shared;
    private final Formats formats;
    private final LocalDate dayZero;
    private final Bounds bounds;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> merged = new ArrayList<>();
    private int row;

    SheetPart(SharedTexts shared, Formats formats, boolean from1904, Bounds bounds) {
        this.shared = shared;
        this.formats = formats;
        // Excel takes 1900 for a leap year, so that from March 1900 its days are counted from 30 December 1899.
        this.dayZero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        this.bounds = bounds;
    }

    List<Line> lines() {
        return lines;
    }

    List<String> merged() {
        return merged;
    }

    void read(Xml xml) throws XMLStreamException, Unreadable {
        if (xml.name().equals("row")) row(xml);
        if (xml.name().equals("mergeCell")) merged.add(xml.needed("ref"));
    }

    private void row(Xml xml) throws XMLStreamException, Unreadable {
        String number = xml.attribute("r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        Map<Integer, Cell> cells = new HashMap<>();
        int[] next = {0};
        xml.inside(inside -> {
            if (!inside.name().equals("c")) return;
            String reference = inside.attribute("r");
            int column = reference == null ? next[0] : column(reference);
            next[0] = column + 1;
            Cell cell = cell(inside);
            if (cell.isEmpty()) return;
            Bounds.mustHoldColumn(row, column);
            cells.put(column, cell);
        });
        if (cells.isEmpty()) return;
        lines.add(new Line(row, cells));
        bounds.mustHold(lines.size());
    }

    /** {@code C7} is in column 2: letters to the base of 26 without a zero. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            char letter = reference.charAt(i);
            if (!Character.isLetter(letter) || column > Bounds.COLUMNS) break;
            column = column * 26 + Character.toUpperCase(letter) - 'A' + 1;
        }
        return column - 1;
    }

    private Cell cell(Xml xml) throws XMLStreamException, Unreadable {
        String type = String.valueOf(xml.attribute("t"));
        String style = xml.attribute("s");
        StringBuilder value = new StringBuilder();
        boolean[] formula = {false};
        xml.inside(inside -> {
            switch (inside.name()) {
                case "f" -> {
                    formula[0] = true;
                    inside.skip();
                }
                case "v" -> value.append(inside.text());
                case "is" -> value.append(SharedTexts.textOf(inside));
                default -> inside.skip();
            }
        });
        return formula[0] ? new Cell(Cell.Kind.FORMULA, value.toString()) : cell(type, style, value.toString());
    }

    private Cell cell(String type, @Nullable String style, String value) {
        if (value.isEmpty()) return Cell.EMPTY;
        return switch (type) {
            case "s" -> Cell.text(unescaped(shared.at(Integer.parseInt(value))));
            case "str", "inlineStr" -> Cell.text(unescaped(value));
            case "b" -> Cell.text(value.equals("1") ? "true" : "false");
            case "e" -> new Cell(Cell.Kind.ERROR, value);
            case "d" -> new Cell(Cell.Kind.DATE, value);
            default -> number(style, value);
        };
    }

    private Cell number(@Nullable String style, String value) {
        if (formats.isDate(style)) return new Cell(Cell.Kind.DATE, date(Double.parseDouble(value)));
        // What Excel holds is a binary number; its shortest decimal form is the one that was typed.
        String digits = plain(BigDecimal.valueOf(Double.parseDouble(value)));
        int missing = formats.zeros(style) - digits.length();
        return new Cell(
                Cell.Kind.NUMBER, missing > 0 && digits.matches("\\d+") ? "0".repeat(missing) + digits : digits);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private String date(double days) {
        if (days < 0 || days > 3_000_000) throw new IllegalArgumentException("expected a day, but it is " + days);
        LocalDate day = dayZero.plusDays((long) Math.floor(days));
        long seconds = Math.round((days - Math.floor(days)) * SECONDS_A_DAY);
        return seconds == 0
                ? day.toString()
                : day.atStartOfDay().plusSeconds(seconds).toString();
    }

    /** A character that XML cannot hold stands as {@code _x000D_}. */
    private static String unescaped(String text) {
        return text.contains("_x") ? text.replaceAll("_x000[9AaDd]_", " ") : text;
    }
}
