package cn.yanxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A team inspects two points on a phone without a network; what it does stands in the console's e2e/inspection.mjs. */
@Order(6)
class InspectionStory extends Desk {

    private static final String INSPECTIONS = "/api/v1/issue/inspections";
    private static final Map<String, String> GARBAGE =
            Map.of("catalogueItem", "exposed-garbage", "condition", "exposed-garbage-1");

    @Test
    void what_a_phone_saw_without_a_network_arrives_once_and_becomes_issues() throws Exception {
        for (String type : List.of("农贸市场", "公园广场"))
            dutyOfficer.post(INSPECTIONS + "/checklists", checklist(type)).good();
        String plan = dutyOfficer.post(INSPECTIONS + "/plans", plan()).good().at("id");

        onThePhone("湖东农贸市场", "岭上公园");

        List<JsonNode> seen = new ArrayList<>();
        for (JsonNode row : dutyOfficer
                .get(INSPECTIONS + "/visits?plan=" + plan)
                .good()
                .body()
                .path("items"))
            dutyOfficer
                    .get(INSPECTIONS + "/visits/" + row.path("id").asText())
                    .good()
                    .body()
                    .path("observations")
                    .forEach(seen::add);
        assertThat(dutyOfficer
                        .get(INSPECTIONS + "/plans/" + plan)
                        .good()
                        .body()
                        .path("visited")
                        .asInt())
                .isEqualTo(2);
        assertThat(statuses(seen)).containsExactlyInAnyOrder("CLOSED", "REPORTED");
        assertThat(seen).hasSize(7 + 4);
    }

    /** Of the issues that came out of it. */
    private List<String> statuses(List<JsonNode> seen) {
        return seen.stream()
                .filter(one -> one.hasNonNull("issueId"))
                .map(one -> Case.issue(one.path("issueId").asText()).status(dispatcher))
                .toList();
    }

    private void onThePhone(String first, String second) throws Exception {
        Path root = Path.of(System.getProperty("yanxing.root"));
        Path log = root.resolve("deploy/acceptance/target/inspection.log");
        ProcessBuilder node = new ProcessBuilder("node", "inspection.mjs", first, second)
                .directory(root.resolve("console/e2e").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        node.environment().put("CONSOLE_URL", suite.url());
        node.environment()
                .put(
                        "SHOTS",
                        root.resolve("deploy/acceptance/target/screenshots").toString());
        Process browser = node.start();
        boolean ended = browser.waitFor(Duration.ofMinutes(5).toSeconds(), TimeUnit.SECONDS);
        browser.destroyForcibly();

        assertThat(ended).as("the browser came to an end").isTrue();
        assertThat(browser.exitValue()).as(Files.readString(log)).isZero();
    }

    private static Map<String, Object> plan() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return Map.of(
                "name",
                "年末督查",
                "team",
                "team-1",
                "cadence",
                "WEEKLY",
                "from",
                today.toString(),
                "until",
                today.plusDays(6).toString(),
                "route",
                List.of("P001", "P002"));
    }

    private static Map<String, Object> checklist(String type) {
        List<Map<String, Object>> items = List.of(
                item("clean", "YES_NO", "地面无积存垃圾", true, Map.of("expected", true, "raises", GARBAGE)),
                item("stalls", "CHOICE", "摊位经营", true, Map.of("options", options(), "raises", GARBAGE)),
                item("noise", "NUMBER", "噪声", false, Map.of("measure", "dB", "passes", atMost(60), "raises", GARBAGE)),
                item("bikes", "COUNT", "乱停车辆", true, Map.of("passes", atMost(2), "raises", GARBAGE)),
                item(
                        "looks",
                        "SCORE",
                        "整体环境",
                        true,
                        Map.of("scoreMax", 100, "passes", Map.of("atLeast", 60), "raises", GARBAGE)),
                item("remark", "TEXT", "情况说明", false, Map.of()),
                item("overview", "PHOTO", "全景照片", false, Map.of()));
        return Map.of("pointType", type, "name", type + "检查清单", "items", items);
    }

    private static List<Map<String, Object>> options() {
        return List.of(
                Map.of("code", "inside", "name", "入室经营", "passes", true),
                Map.of("code", "outside", "name", "店外经营", "passes", false));
    }

    private static Map<String, Integer> atMost(int number) {
        return Map.of("atMost", number);
    }

    private static Map<String, Object> item(
            String code, String kind, String text, boolean required, Map<String, ?> more) {
        Map<String, Object> item =
                new HashMap<>(Map.of("code", code, "kind", kind, "text", text, "required", required));
        item.putAll(more);
        return item;
    }
}
