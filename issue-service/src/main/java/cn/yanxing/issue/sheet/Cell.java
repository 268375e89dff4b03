package cn.yanxing.issue.sheet;

/**
 * One cell as its writer left it. A NUMBER's text is plain decimal digits without an exponent, padded with zeros where
 * its format shows it so; a DATE's is ISO 8601; a FORMULA's and an ERROR's is what stands in the cell.
 */
public record Cell(Kind kind, String text) {

    /** What kind of thing was written; a CSV knows only texts. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        FORMULA,
        ERROR
    }

    /** A cell in which nothing stands. */
    public static final Cell EMPTY = new Cell(Kind.EMPTY, "");

    /** A text without the blanks around it, the ideographic and the unbreakable among them; of blanks only, nothing. */
    public static Cell text(String written) {
        int from = 0;
        int to = written.length();
        while (from < to && isBlank(written.charAt(from))) from++;
        while (to > from && isBlank(written.charAt(to - 1))) to--;
        return from == to ? EMPTY : new Cell(Kind.TEXT, written.substring(from, to));
    }

    public boolean isEmpty() {
        return kind == Kind.EMPTY;
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == '\uFEFF';
    }
}
