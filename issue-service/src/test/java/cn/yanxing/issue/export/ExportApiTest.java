package cn.yanxing.issue.export;

import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.as;
import static cn.yanxing.issue.Desk.dispatcher;
import static cn.yanxing.issue.Desk.handedOver;
import static cn.yanxing.issue.Desk.handler;
import static cn.yanxing.issue.Desk.key;
import static cn.yanxing.issue.Desk.reported;
import static cn.yanxing.issue.Desk.resident;
import static cn.yanxing.issue.Desk.roadDamage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class ExportApiTest {

    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    @Inject
    TestRegister register;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @Test
    void the_files_hold_the_rows_of_the_list_in_its_order() throws IOException {
        reported(saying("对照用例甲"));
        reported(saying("对照用例乙"));
        List<Map<String, Object>> list =
                admin().queryParam("text", "对照用例").get("/issues").jsonPath().getList("items");

        Taken csv = Taken.csv(admin().queryParam("text", "对照用例"));
        Taken workbook = Taken.workbook(admin().queryParam("text", "对照用例"));

        assertThat(csv.rows()).hasSize(2).hasSameSizeAs(list);
        for (int i = 0; i < list.size(); i++) {
            assertThat(csv.rows().get(i)).containsAllEntriesOf(asTold(list.get(i)));
            assertThat(workbook.rows().get(i)).containsAllEntriesOf(asTold(list.get(i)));
        }
    }

    @Test
    void what_was_asked_when_and_by_whom_stands_in_front() throws IOException {
        handedOver("dept-roads");
        var asked = Map.of("status", "open", "unit", "dept-roads", "street", "990001000000", "soon", "false");

        for (Taken file : List.of(
                Taken.csv(dispatcher().queryParams(asked)),
                Taken.workbook(dispatcher().queryParams(asked))))
            assertThat(file.cover())
                    .containsEntry("状态", "全部在办")
                    .containsEntry("责任单位", "道路局")
                    .containsEntry("街道/乡镇", "甲街道")
                    .doesNotContainKey("只看将超期")
                    .containsEntry("导出人", "dispatcher · 指挥中心")
                    .hasEntrySatisfying(
                            "导出时间", time -> assertThat(time).matches("20\\d\\d-\\d\\d-\\d\\d .* Asia/Shanghai"));
        assertThat(Taken.csv(admin().queryParam("text", "没有这样的事")).rows()).isEmpty();
    }

    @Test
    void a_reader_of_english_gets_english_headings() throws IOException {
        reported(saying("英文用例"));

        Taken file = Taken.csv(admin().header("Accept-Language", "en")
                .queryParam("text", "英文用例")
                .queryParam("mine", false));

        assertThat(file.cover()).containsEntry("Search", "英文用例").containsKeys("Exported at", "Exported by");
        assertThat(file.rows()).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("Status", "Reported")
                .containsEntry("Source", "Inspector")
                .containsEntry("Overdue", "no"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "=HYPERLINK(\"http://x\",\"看\")"})
    void a_description_is_never_a_formula(String formula) throws IOException {
        String described = formula + " 公式用例";
        reported(saying(described));

        Taken csv = Taken.csv(admin().queryParam("text", described.replace('"', ' ')));
        Taken workbook = Taken.workbook(admin().queryParam("text", described.replace('"', ' ')));

        assertThat(csv.column("问题描述")).contains("'" + described);
        assertThat(workbook.column("问题描述")).contains(described);
    }

    @Test
    void commas_quotes_lines_and_odd_letters_come_back_as_they_were() throws IOException {
        String odd = "奇文用例，\"引号\", 逗号\n第二行 <b>&amp;</b> 𠮷 ' ]]>";
        reported(saying(odd));
        reported(saying("奇文用例 \u0001\u000b 控制符"));

        assertThat(Taken.csv(admin().queryParam("text", "奇文用例")).column("问题描述")).contains(odd);
        assertThat(Taken.workbook(admin().queryParam("text", "奇文用例")).column("问题描述"))
                .contains(odd)
                .anyMatch(text -> text.endsWith("控制符"));
    }

    @Test
    void a_long_description_is_whole() throws IOException {
        String description = "长文用例" + "很长".repeat(900);
        reported(saying(description));

        assertThat(Taken.csv(admin().queryParam("text", "长文用例")).column("问题描述")).containsOnly(description);
    }

    @Test
    void everybody_takes_what_they_may_see_and_no_more() throws IOException {
        String roads = numberOf(handedOver("dept-roads"));
        String parks = numberOf(handedOver("dept-parks"));
        String own = resident()
                .header("Idempotency-Key", key())
                .body(saying("自己的"))
                .post("/issues")
                .path("number");

        assertThat(Taken.csv(handler("dept-parks")).column("编号"))
                .contains(parks)
                .doesNotContain(roads);
        assertThat(Taken.workbook(handler("dept-parks")).column("责任单位")).containsOnly("园林局");
        assertThat(Taken.csv(resident()).column("编号")).contains(own).doesNotContain(roads, parks);
        assertThat(Taken.csv(as("nobody.in.particular", null, Roles.RESIDENT)).rows())
                .isEmpty();
    }

    @Test
    void nothing_of_who_reported_is_in_it() throws IOException {
        Map<String, Object> report = new HashMap<>(saying("隐私用例"));
        report.put("reporterName", "欧阳小明");
        report.put("reporterPhone", "13812345678");
        String id = as("agent.wu", "centre", Roles.AGENT)
                .header("Idempotency-Key", key())
                .body(report)
                .post("/issues")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        for (Taken file : List.of(
                Taken.csv(dispatcher().queryParam("text", "隐私用例")),
                Taken.workbook(dispatcher().queryParam("text", "隐私用例"))))
            assertThat(file.rows()).singleElement().satisfies(row -> {
                assertThat(row).containsEntry("编号", numberOf(id));
                assertThat(row.toString()).doesNotContain("欧阳", "小明", "1381", "5678", "agent.wu");
            });
    }

    @Test
    void a_long_list_is_read_in_stretches_and_none_is_lost_or_told_twice() throws IOException {
        for (int chunk = 0; chunk < 5; chunk++) importThousand(chunk);

        List<String> places = Taken.csv(admin().queryParam("text", "长队用例")).column("地点描述");

        assertThat(places).hasSize(5_000).doesNotHaveDuplicates().allMatch(place -> place.startsWith("长队用例"));
        assertThat(Taken.workbook(admin().queryParam("text", "长队用例")).column("地点描述"))
                .isEqualTo(places);
    }

    @Test
    void it_is_written_down_who_took_what() throws IOException {
        Taken.csv(as("curious", "centre", Roles.DISPATCHER).queryParam("unit", "dept-roads"));

        as("auditor", null, Roles.AUDITOR)
                .queryParam("actor", "curious")
                .get("/audit")
                .then()
                .body("items.act", hasItem("export"))
                .body("items[0].subjectId", equalTo("csv"))
                .body("items[0].purpose", org.hamcrest.Matchers.containsString("道路局"));
    }

    @Test
    void a_wrong_filter_is_told_before_a_file_begins() {
        admin().queryParam("box", "here")
                .get("/issues/export.csv")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/box-malformed"));
        admin().queryParam("reportedFrom", "2026-02-30")
                .get("/issues/export.xlsx")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/day-unknown"));
        admin().queryParam("reportedFrom", "lately")
                .get("/issues/export.csv")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("reportedFrom"));
    }

    private static Map<String, String> asTold(Map<String, Object> row) {
        Map<String, String> told = new HashMap<>();
        told.put("编号", text(row.get("number")));
        told.put("问题类别", text(row.get("catalogueItemName")));
        told.put("问题描述", text(row.get("description")));
        told.put("地点描述", text(row.get("placeText")));
        told.put("街道/乡镇", text(row.get("streetName")));
        told.put("网格", text(row.get("grid")));
        told.put("责任单位", text(row.get("unitName")));
        told.put("经度", text(row.get("longitude")));
        told.put("轮次", text(row.get("round")));
        told.put("上报时间", time(row.get("reportedAt")));
        told.put("办理期限", time(row.get("dueAt")));
        told.put("超期", Boolean.TRUE.equals(row.get("overdue")) ? "是" : "否");
        return told;
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }

    private static String time(Object at) {
        return at == null ? "" : LOCAL.format(Instant.parse(at.toString()).truncatedTo(ChronoUnit.SECONDS));
    }

    private static String numberOf(String id) {
        return admin().get("/issues/" + id).path("number");
    }

    private static void importThousand(int chunk) {
        List<Map<String, Object>> rows = IntStream.range(0, 1_000)
                .mapToObj(i -> Map.<String, Object>of(
                        "externalId",
                        chunk + "-" + i,
                        "catalogueItem",
                        "road-damage",
                        "status",
                        "open",
                        "requestedAt",
                        "2018-01-01T05:%02d:%02dZ".formatted(i / 60, i % 60),
                        "longitude",
                        112.61,
                        "latitude",
                        26.89,
                        "placeText",
                        "长队用例%d-%d".formatted(chunk, i)))
                .toList();
        admin().header("Idempotency-Key", key())
                .body(Map.of("source", "queue", "rows", rows))
                .post("/imports/issues")
                .then()
                .statusCode(200)
                .body("accepted", equalTo(1_000));
    }

    private static Map<String, Object> saying(String text) {
        Map<String, Object> report = new HashMap<>(roadDamage());
        report.put("description", text);
        return report;
    }
}
