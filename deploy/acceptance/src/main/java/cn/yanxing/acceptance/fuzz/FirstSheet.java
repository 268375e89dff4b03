package cn.yanxing.acceptance.fuzz;

import cn.yanxing.acceptance.Person;
import cn.yanxing.acceptance.load.Bodies;
import cn.yanxing.local.LocalSuite;
import java.util.Map;

/**
 * Hands an issue over and prints its sheet: the sheets' font, fourteen megabytes of it, is read at the first print and
 * stays, so it is part of what a service weighs before it is asked.
 */
final class FirstSheet {

    private static final String ISSUES = "/api/v1/issue/issues";

    private FirstSheet() {}

    static void print(LocalSuite suite) {
        Person resident = new Person(suite.url(), "resident");
        Person dispatcher = new Person(suite.url(), "dispatcher");
        String issue = ISSUES + "/"
                + resident.post(ISSUES, Bodies.report("exposed-garbage", 110.011, 25.009))
                        .good()
                        .at("id");
        dispatcher
                .act(issue, "filing", Map.of("condition", "exposed-garbage-2"))
                .good();
        dispatcher
                .act(issue, "hand-over", Map.of("unit", "990101000000", "instruction", "请到现场处置"))
                .good();
        dispatcher.get(issue + "/sheet").good();
    }
}
