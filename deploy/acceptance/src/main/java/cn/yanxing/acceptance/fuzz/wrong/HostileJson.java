package cn.yanxing.acceptance.fuzz.wrong;

import cn.yanxing.acceptance.fuzz.right.Dice;
import java.util.List;

/** Values, as JSON text, that programs stumble over. Some are not even JSON. */
final class HostileJson {

    private static final List<String> TEXTS = List.of(
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"x\\ud83d\"",
            "\"\\uffff\\ufffe\"",
            "\"\\u202e\\u200b\\ufeff\"",
            "\"\\r\\nSet-Cookie: a=b\"",
            "\"'; drop table issue; --\"",
            "\"%s%n%x {0} ${7*7} #{7*7}\"",
            "\"../../../../etc/passwd\"",
            "\"<script>alert(1)</script>\"",
            "\"not-a-uuid\"",
            "\"00000000-0000-0000-0000-000000000000\"",
            "\"1-1-1-1-1\"",
            "\"0198c1d2-7f00-7000-8000-00000000060g\"",
            "\"2026-02-30T25:61:61Z\"",
            "\"2026-11-25\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "\"-999999999-01-01T00:00:00Z\"",
            "\"9999-12-31T23:59:59Z\"",
            "\"0000-01-01T00:00:00Z\"",
            "\"true\"",
            "\"1\"",
            "\"NO_SUCH_WORD\"",
            "\"reported\"",
            "\"🪿🪿🪿\"");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0.0",
            "-1",
            "1.5",
            "1e2",
            "2147483648",
            "-2147483649",
            "9223372036854775808",
            "1e308",
            "1e309",
            "-1e999999999",
            "1e-999999999",
            "0.1000000000000000055511151231257827021181583404541015625",
            "180.0000001",
            "90.0000001");

    private static final List<String> OTHERS = List.of(
            "null", "true", "false", "[]", "{}", "[null]", "[[]]", "{\"\":null}", "[1,\"a\",{}]", "{\"a\":{\"b\":[]}}");

    private static final List<String> NOT_JSON = List.of(
            "NaN", "Infinity", "-Infinity", "undefined", "'a'", "01", "+1", "0x1F", "\"\t\"", ".5", "1.", "tru");

    private HostileJson() {}

    static String any(Dice dice) {
        return switch (dice.below(10)) {
            case 0, 1, 2 -> dice.pick(TEXTS);
            case 3, 4 -> dice.pick(NUMBERS);
            case 5, 6 -> dice.pick(OTHERS);
            case 7 -> dice.pick(NOT_JSON);
            case 8 -> longText(dice);
            default -> dice.oneIn(2) ? deep(dice) : manyDigits(dice);
        };
    }

    static String text(int length) {
        return "\"" + "长".repeat(length) + "\"";
    }

    private static String longText(Dice dice) {
        return text(dice.pick(List.of(129, 1_001, 4_001, 20_000, 100_000)));
    }

    private static String manyDigits(Dice dice) {
        return "9".repeat(dice.pick(List.of(20, 400, 999, 1_001, 50_000))) + (dice.oneIn(2) ? ".5" : "");
    }

    private static String deep(Dice dice) {
        int depth = dice.pick(List.of(20, 200, 999, 1_001, 20_000));
        return dice.oneIn(2)
                ? "[".repeat(depth) + "]".repeat(depth)
                : "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    }
}
