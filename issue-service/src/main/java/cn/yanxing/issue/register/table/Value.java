package cn.yanxing.issue.register.table;

import cn.yanxing.issue.sheet.Cell;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a cell says in the type of its column, or why it says nothing. */
record Value(@Nullable Object read, @Nullable String flaw, Map<String, Object> facts) {

    private static final int LETTERS_MAX = 200;

    /** Excel keeps no more of a number: the sixteenth digit of a code has become 0. */
    private static final int DIGITS_MAX = 15;

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}_-]{1,64}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,20})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern SCIENTIFIC = Pattern.compile("-?\\d+(\\.\\d+)?[eE][+-]?\\d+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    static Value of(Cell cell, RecordComponent column) {
        return switch (cell.kind()) {
            case EMPTY ->
                column.getAnnotatedType().isAnnotationPresent(Nullable.class) ? good(null) : wrong("cell-missing", "");
            case FORMULA -> wrong("cell-is-a-formula", cell.text());
            case ERROR -> wrong("cell-is-an-error", cell.text());
            case DATE -> column.getType() == LocalDate.class ? day(cell.text()) : wrong("cell-is-a-date", cell.text());
            case NUMBER -> column.getType() == String.class ? digits(cell.text(), column) : typed(cell.text(), column);
            case TEXT -> column.getType() == String.class ? text(cell.text(), column) : typed(cell.text(), column);
        };
    }

    /** What stands in a record where nothing could be read: null, or for what cannot be null a value that is never wrong. */
    static @Nullable Object nothing(Class<?> type) {
        if (type == double.class) return 0.0;
        if (type == int.class) return 1;
        return type == boolean.class ? Boolean.FALSE : null;
    }

    /** A number where a text should be: what was typed, if Excel could keep all of it. */
    private static Value digits(String number, RecordComponent column) {
        boolean kept = DIGITS.matcher(number).matches() && number.length() <= DIGITS_MAX;
        return kept ? text(number, column) : wrong("number-rounded", number);
    }

    private static Value text(String text, RecordComponent column) {
        if (text.codePoints().anyMatch(Value::isUnseen)) return wrong("character-unseen", unseen(text));
        if (text.length() > LETTERS_MAX) return wrong("text-too-long", text.substring(0, 20) + "…");
        if ("=+@".indexOf(text.charAt(0)) >= 0) return wrong("text-like-a-formula", text);
        boolean code = column.getName().equals("code") || column.getName().equals("condition");
        if (code && SCIENTIFIC.matcher(text).matches()) return wrong("number-rounded", text);
        return code && !CODE.matcher(text).matches() ? wrong("code-malformed", text) : good(text);
    }

    private static Value typed(String text, RecordComponent column) {
        Class<?> type = column.getType();
        if (type == LocalDate.class) return day(text);
        if (type == int.class || type == Integer.class)
            return WHOLE.matcher(text).matches() ? good(Integer.valueOf(text)) : wrong("whole-number-malformed", text);
        if (type == boolean.class)
            return List.of("true", "false").contains(text)
                    ? good(Boolean.valueOf(text))
                    : wrong("truth-malformed", text);
        if (type.isEnum()) return word(text, type);
        return NUMBER.matcher(text).matches()
                ? good(new BigDecimal(text).doubleValue())
                : wrong("number-malformed", text);
    }

    private static Value word(String text, Class<?> type) {
        Optional<?> known = Arrays.stream(type.getEnumConstants())
                .filter(word -> word.toString().equals(text))
                .findFirst();
        return known.map(Value::good)
                .orElseGet(() -> new Value(
                        null,
                        "word-unknown",
                        Map.of("value", text, "words", Arrays.toString(type.getEnumConstants()))));
    }

    private static Value day(String text) {
        try {
            return good(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return wrong("day-malformed", text);
        }
    }

    /** Control characters, half ones, and those that are there without being seen: no two codes may look the same. */
    private static boolean isUnseen(int letter) {
        int type = Character.getType(letter);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE || letter == 0xfffd;
    }

    private static String unseen(String text) {
        return String.format(
                "U+%04X", text.codePoints().filter(Value::isUnseen).findFirst().orElse(0));
    }

    private static Value good(@Nullable Object read) {
        return new Value(read, null, Map.of());
    }

    private static Value wrong(String code, String value) {
        return new Value(null, code, Map.of("value", value));
    }
}
