package cn.yanxing.acceptance.conservation.business;

import cn.yanxing.acceptance.conservation.rule.Cut;
import cn.yanxing.acceptance.conservation.rule.Difference;
import cn.yanxing.acceptance.conservation.rule.Findings;
import cn.yanxing.acceptance.conservation.rule.Harm;
import cn.yanxing.acceptance.conservation.rule.Rule;
import cn.yanxing.acceptance.conservation.source.Told;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Orders dispatched with handling FIELD and linked issues are the same number, pair by pair, in both services' books. */
public final class FieldWork implements Rule {

    private static final String NAME = "field work";

    private final Set<String> dispatched = new HashSet<>();

    @Override
    public void hear(Told told, JsonNode body) {
        if (told.type().equals("order.dispatched.v1") && Echo.text(body, "handling", "FIELD")) {
            dispatched.add(body.path("orderId").asText());
        }
    }

    @Override
    public void look(Cut cut, Findings findings) {
        Map<String, String> opened = new HashMap<>();
        cut.databases()
                .of("issue")
                .each(
                        "select order_id::text, id::text from issue where order_id is not null",
                        row -> opened.put(row.getString(1), row.getString(2)));
        Map<String, String> linked = new HashMap<>();
        cut.databases()
                .of("hotline")
                .each(
                        "select id::text, issue_id::text from orders where issue_id is not null",
                        row -> linked.put(row.getString(1), row.getString(2)));
        findings.count("orders dispatched to the field", dispatched.size());
        findings.count("issues opened for orders", opened.size());
        for (String order : dispatched) {
            if (!opened.containsKey(order)) {
                differs(findings, Harm.LOST, order, "the order went to the field, but no issue was opened for it");
            }
        }
        compare(opened, linked, findings);
    }

    private void compare(Map<String, String> opened, Map<String, String> linked, Findings findings) {
        opened.forEach((order, issue) -> {
            if (!dispatched.contains(order)) {
                differs(
                        findings,
                        Harm.DISAGREES,
                        order,
                        "issue " + issue + " belongs to it, but it never went to the" + " field");
            }
            if (!issue.equals(linked.get(order))) {
                differs(
                        findings,
                        Harm.DISAGREES,
                        order,
                        "issue " + issue + " belongs to it, but hotline-service knows " + linked.get(order));
            }
        });
        linked.forEach((order, issue) -> {
            if (!opened.containsKey(order)) {
                differs(
                        findings,
                        Harm.DISAGREES,
                        order,
                        "hotline-service knows issue " + issue + " of it, which" + " issue-service does not");
            }
        });
    }

    private static void differs(Findings findings, Harm harm, String order, String words) {
        findings.differs(new Difference(NAME, harm, order, words));
    }
}
