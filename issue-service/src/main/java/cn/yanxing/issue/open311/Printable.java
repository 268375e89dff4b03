package cn.yanxing.issue.open311;

/** Leaves out of a text what XML 1.0 cannot say: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
public final class Printable {

    private Printable() {}

    public static String of(String text) {
        if (text.codePoints().allMatch(Printable::isSaid)) return text;
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().filter(Printable::isSaid).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static boolean isSaid(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
