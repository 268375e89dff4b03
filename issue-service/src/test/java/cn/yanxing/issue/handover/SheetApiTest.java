package cn.yanxing.issue.handover;

import static cn.yanxing.issue.Desk.act;
import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.dispatcher;
import static cn.yanxing.issue.Desk.duty;
import static cn.yanxing.issue.Desk.filed;
import static cn.yanxing.issue.Desk.handedOver;
import static cn.yanxing.issue.Desk.handler;
import static cn.yanxing.issue.Desk.inspector;
import static cn.yanxing.issue.Desk.photo;
import static cn.yanxing.issue.Desk.rectified;
import static cn.yanxing.issue.Desk.reported;
import static cn.yanxing.issue.Desk.resident;
import static cn.yanxing.issue.Desk.roadDamage;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.issue.Desk;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class SheetApiTest {
    private static final String ROADS = "dept-roads";
    private static final int KILOBYTES_MAX = 800;

    @Inject
    TestRegister register;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @Test
    void a_sheet_says_who_gives_what_to_whom_and_until_when() throws IOException {
        Map<String, Object> seen = new HashMap<>(roadDamage());
        seen.put("photos", List.of(photo(ROADS)));
        String id = handedOver(reported(seen));

        PrintedSheet sheet = printed(id);

        assertThat(sheet.flowing())
                .contains("泰斯特区问题交办单")
                .contains("文号：交办〔" + numberOf(id).replace("-", "〕") + "-1号")
                .contains("主送单位道路局")
                .contains("交办单位指挥中心")
                .contains("问题来源督查员巡查")
                .contains("路面破损（一般破损）")
                .contains("执法依据《城市道路管理条例》第二十一条")
                .contains("农贸市场门口，甲街道甲一社区")
                .contains("问题描述市场门口路面有坑")
                .contains("交办要求请修补")
                .contains("时限5个自然日。计算过程：")
                .contains("自然日计入")
                .contains("前办结")
                .contains("现场照片")
                .contains("第1页");
        assertThat(sheet.pages()).isOne();
        keptToLookAt(sheet.first());
    }

    @Test
    void a_sheet_of_a_limit_in_two_stages_says_until_when_danger_must_be_stopped_and_how_both_were_reckoned() {
        String words = printed(Desk.handedOver(ROADS, "collapse")).flowing();

        assertThat(words)
                .contains("前控制险情，")
                .contains("交办，2个紧急工作时（昼夜连续）内（")
                .contains("前）控制险情。计算过程：")
                .containsPattern("此后(按汛期)?时限[35]个自然日。计算过程：");
    }

    /** What the unit was told then is what it can be held to, whatever the catalogue says since. */
    @Test
    void a_sheet_keeps_the_law_of_its_day_and_an_issue_shows_that_of_today() {
        String id = Desk.handedOver(ROADS);
        CatalogueItem road = TestRegister.catalogue().get(0);
        register.put(List.of(new CatalogueItem(
                road.code(), road.name(), road.nameEn(), road.group(), road.conditions(), ROADS, null, null)));

        admin().get("/issues/" + id).then().body("legalBasis", nullValue());
        assertThat(printed(id).flowing()).contains("执法依据《城市道路管理条例》第二十一条");
        assertThat(printed(Desk.handedOver(ROADS)).flowing())
                .contains("路面破损（一般破损）")
                .doesNotContain("执法依据");

        register.put();
        admin().get("/issues/" + id).then().body("legalBasis", equalTo("《城市道路管理条例》第二十一条"));
    }

    @Test
    void whoever_points_a_phone_at_the_sheet_learns_that_it_is_genuine_and_nothing_of_the_reporter() {
        PrintedSheet sheet = printed(Desk.handedOver(ROADS));

        String address = sheet.qr().getRawPath() + "?" + sheet.qr().getRawQuery();
        given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString("本单属实"))
                .body(containsString("道路局"))
                .body(not(containsString("市场门口")));
    }

    @Test
    void number_and_code_are_enough_to_check_it() {
        String id = Desk.handedOver(ROADS);

        check(numberOf(id) + "-1", codeOn(printed(id)).toLowerCase(java.util.Locale.ROOT))
                .body("genuine", equalTo(true))
                .body("unitName", equalTo("道路局"))
                .body("handedOverAt", notNullValue())
                .body("dueAt", notNullValue())
                .body("replaced", equalTo(false));
    }

    @Test
    void a_wrong_code_and_a_wrong_number_are_answered_alike_and_tell_nothing() {
        String id = Desk.handedOver(ROADS);
        String number = numberOf(id) + "-1";

        check(number, "AAAAAAAAAA")
                .body("genuine", equalTo(false))
                .body("unitName", nullValue())
                .body("dueAt", nullValue());
        check("2001-000001-1", codeOn(printed(id)))
                .body("genuine", equalTo(false))
                .body("unitName", nullValue());
        given().get(Desk.ROOT + "/public/sheets?number=" + number).then().statusCode(400);
        given().queryParam("number", "<b>")
                .queryParam("code", "x")
                .get(Desk.ROOT + "/public/sheets/page")
                .then()
                .statusCode(200)
                .body(containsString("查无此单"))
                .body(not(containsString("<b>")));
    }

    @Test
    void a_sheet_printed_again_is_the_same_sheet() {
        String id = Desk.handedOver(ROADS);
        PrintedSheet first = printed(id);
        act(handler(ROADS), id, "signature", Map.of()).statusCode(200);

        assertThat(printed(id).text()).isEqualTo(first.text());
    }

    @Test
    void a_new_round_has_a_sheet_of_its_own_and_the_old_one_says_that_it_is_replaced() {
        String id = rectified(ROADS);
        PrintedSheet old = printed(id);
        act(inspector(), id, "verification", Map.of("passed", true)).statusCode(200);
        act(duty(), id, "reopening", Map.of("reasonCode", "look-back")).statusCode(200);
        act(dispatcher(), id, "hand-over", Map.of("unit", "dept-parks", "instruction", "重新修补"))
                .statusCode(200);

        assertThat(printed(id).flowing())
                .contains("-2号")
                .contains("第2轮交办")
                .contains("主送单位园林局")
                .contains("交办要求重新修补");
        check(numberOf(id) + "-1", codeOn(old))
                .body("genuine", equalTo(true))
                .body("unitName", equalTo("道路局"))
                .body("replaced", equalTo(true));
    }

    @Test
    void who_may_not_see_the_issue_may_not_print_its_sheet() {
        String id = Desk.handedOver(ROADS);

        handler(ROADS).get("/issues/" + id + "/sheet").then().statusCode(200);
        handler("dept-parks").get("/issues/" + id + "/sheet").then().statusCode(403);
        resident().get("/issues/" + id + "/sheet").then().statusCode(403);
        given().get(Desk.ROOT + "/issues/" + id + "/sheet").then().statusCode(401);
    }

    @Test
    void what_no_unit_was_given_has_no_sheet() {
        admin().get("/issues/" + filed() + "/sheet")
                .then()
                .statusCode(404)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("/problems/not-found"));
    }

    /** Two thousand different characters: nothing is cut off, the rest goes on the next page. */
    @Test
    void a_long_story_is_printed_to_its_last_character() {
        String story = IntStream.range(0x4E00, 0x4E00 + 2000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        Map<String, Object> told = new HashMap<>(roadDamage());
        told.put("description", story);

        PrintedSheet sheet = printed(handedOver(reported(told)));

        assertThat(sheet.pages()).isGreaterThan(1);
        String printed = sheet.flowing();
        assertThat(story.codePoints().filter(letter -> printed.indexOf(letter) < 0))
                .isEmpty();
    }

    @Test
    void a_character_that_the_font_does_not_know_leaves_a_mark() {
        Map<String, Object> odd = new HashMap<>(roadDamage());
        odd.put("description", "坑\uD83D\uDE21很\t大\u0007");

        assertThat(printed(handedOver(reported(odd))).flowing()).contains("坑□很大□");
    }

    @Test
    void many_print_at_once() {
        List<String> issues = IntStream.range(0, 8)
                .mapToObj(i -> Desk.handedOver(i % 2 == 0 ? ROADS : "dept-parks"))
                .toList();

        List<String> papers = issues.parallelStream()
                .map(SheetApiTest::printed)
                .map(sheet -> sheet.flowing() + sheet.qr().getQuery())
                .toList();

        for (int i = 0; i < issues.size(); i++)
            assertThat(papers.get(i))
                    .contains("number=" + numberOf(issues.get(i)) + "-1&code=")
                    .contains(i % 2 == 0 ? "主送单位道路局" : "主送单位园林局");
    }

    private static String handedOver(String id) {
        act(dispatcher(), id, "filing", Map.of("condition", "small")).statusCode(200);
        act(dispatcher(), id, "hand-over", Map.of("unit", ROADS, "instruction", "请修补"))
                .statusCode(200);
        return id;
    }

    private static PrintedSheet printed(String id) {
        byte[] pdf = admin().get("/issues/" + id + "/sheet")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", startsWith("inline; filename=\"" + numberOf(id)))
                .extract()
                .asByteArray();
        assertThat(pdf.length).as("only the glyphs that it uses").isLessThan(KILOBYTES_MAX * 1024);
        return PrintedSheet.open(pdf);
    }

    private static String numberOf(String id) {
        return admin().get("/issues/" + id).path("number");
    }

    private static String codeOn(PrintedSheet sheet) {
        String flowing = sheet.flowing();
        int at = flowing.indexOf("验证码", flowing.indexOf("编号", flowing.indexOf("核验真伪"))) + "验证码".length();
        return flowing.substring(at, at + 10);
    }

    private static ValidatableResponse check(String number, String code) {
        return given().queryParam("number", number)
                .queryParam("code", code)
                .get(Desk.ROOT + "/public/sheets")
                .then()
                .statusCode(200);
    }

    private static void keptToLookAt(BufferedImage page) throws IOException {
        Path file = Path.of("target/hand-over-sheet.png");
        Files.createDirectories(file.getParent());
        assertThat(ImageIO.write(page, "png", file.toFile())).isTrue();
    }
}
