package cn.yanxing.issue.find;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A searched word as the database's index knows it: its pairs of neighbouring letters, or its one letter. */
final class Grams {

    private Grams() {}

    static String query(String word) {
        int[] letters = word.toLowerCase(Locale.ROOT).codePoints().toArray();
        int size = Math.min(letters.length, 2);
        return IntStream.rangeClosed(0, letters.length - size)
                .mapToObj(at -> quoted(new String(letters, at, size)))
                .distinct()
                .collect(Collectors.joining(" & "));
    }

    /** Whether the index alone knows that a text has the word. */
    static boolean isOne(String word) {
        return word.codePointCount(0, word.length()) <= 2;
    }

    static String like(String word) {
        String escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + escaped + "%";
    }

    private static String quoted(String gram) {
        return "'" + gram.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
