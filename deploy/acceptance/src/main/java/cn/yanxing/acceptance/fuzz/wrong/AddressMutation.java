package cn.yanxing.acceptance.fuzz.wrong;

import cn.yanxing.acceptance.fuzz.api.Operation;
import cn.yanxing.acceptance.fuzz.api.Parameter;
import cn.yanxing.acceptance.fuzz.right.Call;
import cn.yanxing.acceptance.fuzz.right.Dice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What can be wrong with a method, a path and a query. */
enum AddressMutation implements Mutation {
    PATH_VALUE,
    QUERY_VALUE,
    QUERY_BEYOND_A_BOUND,
    QUERY_REPEATED,
    QUERY_UNKNOWN,
    QUERY_BROKEN,
    ANOTHER_METHOD,
    ANOTHER_PATH,
    RAW_CHARACTERS;

    private static final List<String> HOSTILE = List.of(
            "",
            "%20",
            "%00",
            "a%00b",
            "%",
            "%zz",
            "%C0%80",
            "%FF",
            "%ED%A0%80",
            "%0d%0aX-A:b",
            "..",
            "%2e%2e",
            "%2F",
            ";a=b",
            "null",
            "undefined",
            "NaN",
            "-1",
            "0",
            "1.5",
            "1e9",
            "99999999999999999999",
            "2147483648",
            "true",
            "TRUE",
            "maybe",
            "'%20or%201=1--",
            "%25",
            "%F0%9F%AA%BF",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1",
            "0198c1d2-7f00-7000-8000-00000000060g",
            "1,2,3,4",
            "4,3,2,1",
            "NaN,NaN,NaN,NaN",
            "1e400,1,2,3",
            "200,100,300,200",
            "REPORTED",
            "reported",
            "NO_SUCH_WORD",
            "%7B0%7D",
            "+",
            "&",
            "=",
            "%E9%95%BF",
            "x".repeat(200),
            "y".repeat(3_000));

    @Override
    public Call on(Call call, Operation operation, Dice dice) {
        return switch (this) {
            case PATH_VALUE -> pathValue(call, operation, dice);
            case QUERY_VALUE -> named(call, operation, dice.pick(HOSTILE), dice);
            case QUERY_BEYOND_A_BOUND -> beyond(call, operation, dice);
            case QUERY_REPEATED -> repeated(call, operation, dice);
            case QUERY_UNKNOWN ->
                call.ask(dice.pick(List.of("colour", "%00", "", "a[b]", "x".repeat(500))), dice.pick(HOSTILE));
            case QUERY_BROKEN -> call.ask(dice.pick(List.of("%", "&&", "=", "?", "%E9", "a=b=c", "%u0041")), "");
            case ANOTHER_METHOD ->
                call.method(dice.pick(List.of(
                                "DELETE", "PATCH", "PUT", "HEAD", "OPTIONS", "TRACE", "POST", "GET", "FOO", "get")))
                        .breaksItsFrame();
            case ANOTHER_PATH -> anotherPath(call, dice);
            case RAW_CHARACTERS ->
                call.ask(
                                "text",
                                dice.pick(
                                        List.of("{\"a\"}", "长", "\u00e9\u00ff", "a b", "\\", "|^`<>", "\u0001", "#x")))
                        .breaksItsFrame();
        };
    }

    private static Call pathValue(Call call, Operation operation, Dice dice) {
        String[] template = operation.path().substring(1).split("/", -1);
        List<Integer> places = IntStream.range(
                        0, Math.min(template.length, call.segments().size()))
                .filter(i -> template[i].startsWith("{"))
                .boxed()
                .toList();
        return places.isEmpty() ? call : call.segment(dice.pick(places), dice.pick(HOSTILE));
    }

    private static Call named(Call call, Operation operation, String value, Dice dice) {
        List<Parameter> query = operation.in("query").toList();
        return query.isEmpty() ? call : call.askInstead(dice.pick(query).name(), value);
    }

    private static Call beyond(Call call, Operation operation, Dice dice) {
        List<Parameter> query = operation.in("query").toList();
        if (query.isEmpty()) return call;
        Parameter parameter = dice.pick(query);
        String value = Bounds.beyond(parameter.schema(), dice).replace("\"", "").replace("\\n", "\n");
        String shorter = value.length() > 3_000 ? value.substring(0, 3_000) : value;
        return call.askInstead(parameter.name(), URLEncoder.encode(shorter, StandardCharsets.UTF_8));
    }

    private static Call repeated(Call call, Operation operation, Dice dice) {
        List<Parameter> query = operation.in("query").toList();
        return query.isEmpty()
                ? call
                : call.ask(dice.pick(query).name(), dice.pick(HOSTILE))
                        .ask(dice.pick(query).name(), dice.pick(HOSTILE));
    }

    private static Call anotherPath(Call call, Dice dice) {
        List<String> segments = new ArrayList<>(call.segments());
        switch (dice.below(4)) {
            case 0 -> segments.add(dice.pick(HOSTILE));
            case 1 -> segments.remove(segments.size() - 1);
            case 2 -> segments.add(dice.below(segments.size()), dice.pick(HOSTILE));
            default -> segments.set(segments.size() - 1, segments.get(segments.size() - 1) + dice.pick(HOSTILE));
        }
        return call.segments(segments);
    }
}
