package cn.yanxing.issue.inspection;

import static cn.yanxing.issue.Desk.as;
import static cn.yanxing.issue.Desk.duty;
import static cn.yanxing.issue.Desk.inspector;
import static cn.yanxing.issue.Desk.key;

import cn.yanxing.kit.access.Roles;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A team with a plan, a checklist of all seven kinds for markets, and a phone. */
final class Inspectors {
    static final String MARKET = "point-market";
    static final String PARK = "point-park";

    private Inspectors() {}

    static RequestSpecification otherTeam() {
        return as("wu.lei", "team-2", Roles.INSPECTOR);
    }

    static Map<String, Object> marketChecklist() {
        Map<String, String> litter = Map.of("catalogueItem", "litter", "condition", "any");
        return Map.of(
                "pointType",
                "market",
                "name",
                "农贸市场检查清单",
                "items",
                List.of(
                        item("clean", "YES_NO", "地面无积存垃圾", Map.of("expected", true, "raises", litter)),
                        item(
                                "stalls",
                                "CHOICE",
                                "摊位经营",
                                Map.of(
                                        "options",
                                        List.of(
                                                Map.of("code", "inside", "name", "入室经营", "passes", true),
                                                Map.of("code", "outside", "name", "店外经营", "passes", false)),
                                        "raises",
                                        litter)),
                        item(
                                "noise",
                                "NUMBER",
                                "噪声",
                                Map.of("measure", "dB", "passes", Map.of("atMost", 60), "raises", litter)),
                        item("bikes", "COUNT", "乱停车辆", Map.of("passes", Map.of("atMost", 2), "raises", litter)),
                        item(
                                "looks",
                                "SCORE",
                                "整体环境",
                                Map.of("scoreMax", 100, "passes", Map.of("atLeast", 60), "raises", litter)),
                        item("remark", "TEXT", "情况说明", Map.of("required", false)),
                        item("overview", "PHOTO", "全景照片", Map.of("required", false))));
    }

    static Map<String, Object> item(String code, String kind, String text, Map<String, ?> more) {
        Map<String, Object> item = new HashMap<>(Map.of("code", code, "kind", kind, "text", text, "required", true));
        item.putAll(more);
        return item;
    }

    static String drawnUp(Map<String, Object> checklist) {
        return post(duty(), "/inspections/checklists", checklist)
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Map<String, Object> plan(LocalDate from, LocalDate until, String... route) {
        return Map.of(
                "name",
                "创建文明城市督查",
                "team",
                "team-1",
                "cadence",
                "WEEKLY",
                "from",
                from.toString(),
                "until",
                until.toString(),
                "route",
                List.of(route));
    }

    static String planned(Map<String, Object> plan) {
        return post(duty(), "/inspections/plans", plan)
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A visit as a phone tells it. */
    static Map<String, Object> visit(String plan, String checklist, Instant at, Map<String, ?>... seen) {
        return Map.of(
                "clientId",
                UUID.randomUUID().toString(),
                "plan",
                plan,
                "point",
                MARKET,
                "checklist",
                checklist,
                "startedAt",
                at.toString(),
                "observations",
                List.of(seen));
    }

    static Map<String, Object> with(Map<String, Object> visit, String field, Object value) {
        Map<String, Object> other = new HashMap<>(visit);
        other.put(field, value);
        return other;
    }

    static Map<String, Object> seen(String item, Map<String, ?> answer) {
        return new HashMap<>(Map.of("clientId", UUID.randomUUID().toString(), "item", item, "answer", answer));
    }

    static Map<String, Object> dirty() {
        return seen("clean", Map.of("yes", false));
    }

    static Map<String, Object> tidyStalls() {
        return seen("stalls", Map.of("choice", "inside"));
    }

    static ValidatableResponse upload(Map<String, ?> visit) {
        return post(inspector(), "/inspections/visits", visit);
    }

    static ValidatableResponse post(RequestSpecification who, String path, Map<String, ?> body) {
        return who.header("Idempotency-Key", key()).body(body).post(path).then();
    }
}
