package cn.yanxing.acceptance.fuzz.wrong;

import cn.yanxing.acceptance.fuzz.api.Operation;
import cn.yanxing.acceptance.fuzz.right.Call;
import cn.yanxing.acceptance.fuzz.right.Dice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What can be wrong with the fields of a form. */
enum FormMutation implements Mutation {
    ANOTHER_TEXT,
    RAW_TEXT,
    NAME_MISSING,
    NAME_REPEATED,
    ANOTHER_NAME,
    A_LIST_OF_IT,
    TOO_LONG_A_TEXT;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\0",
            "a\0b",
            "\u001b[31m",
            "\uffff\ufffe",
            "🪿🪿🪿",
            "<script>alert(1)</script>",
            "]]><!--",
            "&amp;&#0;&#x1F;",
            "'; drop table issue; --",
            "../../etc/passwd",
            "${7*7}",
            "NaN",
            "Infinity",
            "1e308",
            "90.0000001",
            "-180.1",
            "99999999999999999999",
            "2026-02-30T25:61:61Z",
            "2026-11-25",
            "9999-12-31T23:59:59+18:00",
            "0000-01-01T00:00:00Z",
            "OPEN",
            "NO_SUCH_WORD",
            "javascript:alert(1)",
            "http://",
            "elder-help,,,");

    private static final List<String> RAW =
            List.of("%", "%zz", "%C0%80", "%FF", "%ED%A0%80", "%u0041", "+", "=", "==&&", "%26%3D", "长", "%00");

    @Override
    public Call on(Call call, Operation operation, Dice dice) {
        if (operation.body() == null || !operation.body().isForm()) return call;
        List<String> fields =
                new ArrayList<>(Arrays.asList(new String(call.body(), StandardCharsets.UTF_8).split("&", -1)));
        int place = dice.below(fields.size());
        String field = fields.get(place);
        String name = field.split("=", 2)[0];
        switch (this) {
            case ANOTHER_TEXT -> fields.set(place, name + "=" + encoded(dice.pick(TEXTS)));
            case RAW_TEXT -> fields.set(place, name + "=" + dice.pick(RAW));
            case NAME_MISSING -> fields.remove(place);
            case NAME_REPEATED -> fields.add(dice.below(fields.size()), name + "=" + encoded(dice.pick(TEXTS)));
            case ANOTHER_NAME -> fields.set(place, dice.pick(RAW) + "=" + field);
            case A_LIST_OF_IT -> fields.add("attribute[" + name + "][]=" + encoded(dice.pick(TEXTS)));
            case TOO_LONG_A_TEXT -> fields.set(place, name + "=" + encoded("长".repeat(4_001)));
        }
        return call.body(String.join("&", fields).getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
