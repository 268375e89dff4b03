package cn.yanxing.issue.residents;

import static cn.yanxing.issue.Desk.act;
import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.dispatcher;
import static cn.yanxing.issue.Desk.duty;
import static cn.yanxing.issue.Desk.handler;
import static cn.yanxing.issue.Desk.inspector;
import static cn.yanxing.issue.Desk.photo;
import static cn.yanxing.issue.residents.Visitor.browser;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import cn.yanxing.issue.Png;
import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody without a name reports a problem, follows it and disputes its closing, on pages without a script. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class ResidentsPagesTest {

    @Inject
    TestRegister register;

    @Inject
    OutboxProbe outbox;

    @Inject
    MovableClock clock;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @AfterEach
    void time_goes_on() {
        clock.letGo();
    }

    @Test
    void a_problem_is_reported_one_question_a_page_and_followed_by_number_and_code() {
        Visitor visitor = new Visitor().answersEverything("三袋垃圾 <b>没人</b>清");
        assertThat(visitor.page()).contains("暴露垃圾", "三袋垃圾 &lt;b&gt;没人&lt;/b&gt;清", "乙一社区", "菜场东门", "王芳 138 0000 1234");

        visitor.follows(visitor.send().post("/report/send")).then().statusCode(200);
        String number = visitor.text("number");
        String code = visitor.text("code");

        String id = idOf(number);
        admin().get("/issues/" + id)
                .then()
                .body("source", equalTo("RESIDENT"))
                .body("catalogueItem", equalTo("litter"))
                .body("description", equalTo("三袋垃圾 <b>没人</b>清"))
                .body("communityName", equalTo("乙一社区"))
                .body("suggestedUnit", equalTo("street-b"))
                .body("placeText", equalTo("乙一社区（未定位）：菜场东门"));
        String told = admin().get("/issues/" + id + "/history").asString()
                + outbox.of(id).get(0).payload();
        assertThat(told).doesNotContain("王芳", "1380000", "138 0000");

        visitor.follows(track(number, " " + code.toLowerCase() + " ")).then().statusCode(200);
        assertThat(visitor.page()).contains(number, "已收到", "正在核实").doesNotContain("王芳", code);
    }

    @Test
    void the_button_pressed_twice_at_once_makes_one_issue_and_shows_both_the_same_receipt() {
        Visitor visitor = new Visitor().answersEverything("按了两次的垃圾");
        List<RequestSpecification> presses = List.of(visitor.send(), visitor.send(), visitor.send());
        List<String> numbers = presses.stream()
                .map(press -> CompletableFuture.supplyAsync(() -> press.post("/report/send")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(answer -> {
                    visitor.follows(answer);
                    return visitor.text("number");
                })
                .distinct()
                .toList();

        assertThat(numbers).hasSize(1);
        admin().queryParam("text", "按了两次").get("/issues").then().body("items", hasSize(1));
    }

    @Test
    void what_is_wrong_is_said_beside_the_question_and_what_was_typed_stays() {
        Visitor visitor = new Visitor();
        visitor.opens("/report");
        visitor.answers("WHAT", "next", Map.of("item", "no-such-thing")).then().statusCode(422);
        assertThat(visitor.page()).contains("请选一种最接近的问题", "有误：");
        visitor.answers("WHAT", "next", Map.of("item", "litter")).then().statusCode(200);
        visitor.answers("DESCRIPTION", "next", Map.of("description", "  "))
                .then()
                .statusCode(422);
        visitor.answers("DESCRIPTION", "next", Map.of("description", "长".repeat(2001)))
                .then()
                .statusCode(422)
                .body(containsString("不超过 2000 个字"))
                .body(containsString("长".repeat(2001)));
        visitor.answers("DESCRIPTION", "next", Map.of("description", "一堆垃圾"));
        visitor.answers("PLACE", "next", Map.of("community", "", "words", "市场"))
                .then()
                .statusCode(422)
                .body(containsString("value=\"市场\""));
        visitor.answers("PLACE", "next", Map.of("longitude", "121.47", "latitude", "31.23", "words", ""))
                .then()
                .statusCode(422)
                .body(containsString("不在本区"));
        visitor.answers("PLACE", "next", Map.of("longitude", "112.61", "latitude", "26.89", "words", ""))
                .then()
                .statusCode(200);
        visitor.goesOnWithoutAPhoto();
        visitor.answers("CONTACT", "next", Map.of("name", "", "phone", "call me"))
                .then()
                .statusCode(422)
                .body(containsString("value=\"call me\""));
    }

    @Test
    void an_answer_is_changed_from_the_last_page_and_leads_back_there() {
        Visitor visitor = new Visitor().answersEverything("一堆垃圾");
        visitor.answers("CHECK", "DESCRIPTION", Map.of());
        assertThat(visitor.page()).contains("一堆垃圾</textarea>");
        visitor.answers("DESCRIPTION", "next", Map.of("description", "两堆垃圾"));
        assertThat(visitor.page()).contains("两堆垃圾", "请核对后提交");
        visitor.answers("CONTACT", "back", Map.of());
        assertThat(visitor.page()).contains("有照片吗");
    }

    @Test
    void a_photo_is_shown_and_what_is_none_is_refused_in_the_readers_language_without_losing_the_rest() {
        Visitor visitor = new Visitor();
        visitor.opens("/report");
        visitor.answers("WHAT", "next", Map.of("item", "litter"));
        visitor.answers("DESCRIPTION", "next", Map.of("description", "一堆垃圾"));
        visitor.answers("PLACE", "next", Map.of("community", "990001001000", "words", "市场"));

        visitor.shows("no photo".getBytes(StandardCharsets.UTF_8)).then().statusCode(422);
        assertThat(visitor.page()).contains("role=\"alert\"", "id=\"photo-fault\"");
        visitor.shows(new byte[0]).then().statusCode(422).body(containsString("请先选择一张照片"));
        visitor.shows(Png.RED).then().statusCode(200).body(containsString("/photos/"));
        visitor.shows(Png.RED, "next").then().statusCode(200).body(containsString("怎么联系您"));
        visitor.answers("CONTACT", "next", Map.of());
        visitor.follows(visitor.send().post("/report/send"));

        admin().get("/issues/" + idOf(visitor.text("number"))).then().body("photosBefore", hasSize(2));
    }

    @Test
    void what_a_page_carries_can_neither_be_read_nor_changed_and_is_good_for_two_hours() {
        Visitor visitor = new Visitor().answersEverything("一堆垃圾");
        String sealed = visitor.hidden("draft");
        String inside = new String(Base64.getUrlDecoder().decode(sealed), StandardCharsets.UTF_8);
        assertThat(inside).doesNotContain("138", "litter");

        for (String forged : List.of(sealed.substring(0, sealed.length() - 3) + "abc", "", "%%", "AAAA"))
            browser()
                    .formParams(Map.of("draft", forged, "go", "next", "item", "litter"))
                    .post("/report/WHAT")
                    .then()
                    .statusCode(303)
                    .header("Location", equalTo("/api/v1/issue/p/report"));
        RequestSpecification late = visitor.send();
        clock.advance(Duration.ofHours(2));
        late.post("/report/send").then().statusCode(303).header("Location", equalTo("/api/v1/issue/p/report"));
    }

    @Test
    void a_receipt_does_not_open_with_a_draft_nor_a_draft_with_a_receipt() {
        Visitor visitor = new Visitor().answersEverything("一堆垃圾");
        String draft = visitor.hidden("draft");
        browser().queryParam("ticket", draft).get("/receipt").then().statusCode(303);
        Response sent = visitor.send().post("/report/send");
        String ticket = sent.header("Location").replaceFirst(".*ticket=", "");
        browser()
                .formParams(Map.of("draft", ticket))
                .post("/report/WHAT")
                .then()
                .statusCode(303);
    }

    @Test
    void forms_of_other_sites_are_refused_with_a_page() {
        for (Map.Entry<String, String> sign : Map.of(
                        "Sec-Fetch-Site", "cross-site",
                        "Origin", "https://evil.example")
                .entrySet())
            given().basePath("/api/v1/issue/p")
                    .header(sign.getKey(), sign.getValue())
                    .formParams(Map.of("number", "2026-000001", "code", "K7M2QW9XTA"))
                    .post("/track")
                    .then()
                    .statusCode(403)
                    .contentType(startsWith("text/html"));
    }

    @Test
    void a_wrong_code_finds_nothing_and_says_so_in_the_readers_language() {
        browser()
                .header("Accept-Language", "en")
                .formParams(Map.of("number", "2026-000001", "code", "WRONGCODE2"))
                .post("/track")
                .then()
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .body(containsString("Nothing was found"))
                .body(containsString("lang=\"en\""))
                .body(containsString("value=\"2026-000001\""))
                .body(not(containsString("WRONGCODE2")));
        browser()
                .queryParam("ticket", "old")
                .get("/track")
                .then()
                .statusCode(200)
                .body(containsString("页面已过期"));
    }

    @Test
    void a_closing_is_disputed_on_the_page_decided_by_another_and_the_answer_read_there() {
        Visitor visitor = new Visitor().answersEverything("一堆垃圾");
        visitor.follows(visitor.send().post("/report/send"));
        String number = visitor.text("number");
        String code = visitor.text("code");
        String id = idOf(number);
        close(id);
        visitor.follows(track(number, code));
        assertThat(visitor.page()).contains("已办结", "处理后的照片", "没有办好");

        dispute(visitor, "  ").then().statusCode(422).body(containsString("请写一下哪里没有办好"));
        visitor.follows(dispute(visitor, "还有一袋\u0000在墙角")).then().statusCode(200);
        assertThat(visitor.text("dispute-state")).isEqualTo("已收到，等待裁定");
        assertThat(visitor.page()).contains("还有一袋在墙角").doesNotContain("name=\"reason\"");
        act(duty(), id, "dispute-decision", Map.of("upheld", false, "reply", "已到场复核，墙角是待运的建材"))
                .statusCode(200);

        visitor.follows(track(number, code));
        assertThat(visitor.text("dispute-state")).isEqualTo("异议不成立，维持办结");
        assertThat(visitor.text("dispute-reply")).isEqualTo("已到场复核，墙角是待运的建材");
    }

    @Test
    void a_closing_is_rated_on_the_page_and_the_answer_can_be_changed_there() {
        Visitor visitor = new Visitor().answersEverything("一堆垃圾");
        visitor.follows(visitor.send().post("/report/send"));
        String number = visitor.text("number");
        String code = visitor.text("code");
        visitor.follows(track(number, code));
        assertThat(visitor.page()).doesNotContain("您怎么看");
        close(idOf(number));
        visitor.follows(track(number, code));
        assertThat(visitor.page()).contains("您怎么看", "提交评价").doesNotContain(" checked");

        rate(visitor, Map.of("solved", "yes"))
                .then()
                .statusCode(422)
                .body(containsString("请回答两个问题"))
                .body(containsString("有误："));
        visitor.follows(rate(visitor, Map.of("solved", "yes", "satisfaction", "MOSTLY_SATISFIED")));
        assertThat(visitor.text("rating")).isEqualTo("解决了，基本满意");
        assertThat(visitor.page()).contains("value=\"MOSTLY_SATISFIED\" required checked", "修改评价");

        visitor.follows(rate(visitor, Map.of("solved", "no", "satisfaction", "DISSATISFIED")));
        assertThat(visitor.text("rating")).isEqualTo("没有解决，不满意");
        rate(visitor, Map.of("solved", "maybe", "satisfaction", "DISSATISFIED"))
                .then()
                .statusCode(422);
        clock.set(clock.instant().plus(Duration.ofDays(17)));
        visitor.follows(track(number, code));
        assertThat(visitor.text("rating")).isEqualTo("没有解决，不满意");
        assertThat(visitor.page()).doesNotContain("name=\"satisfaction\"");
    }

    @Test
    void every_page_keeps_out_scripts_styles_and_frames_that_are_not_ours() {
        for (String path : List.of("", "/report", "/track", "/figures", "/accessibility")) {
            Response page = browser().get(path);
            page.then()
                    .statusCode(200)
                    .contentType(startsWith("text/html"))
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .header("Content-Security-Policy", not(containsString("unsafe")))
                    .header("Referrer-Policy", equalTo("same-origin"));
            assertThat(page.asString())
                    .contains("lang=\"zh-CN\"", "<main id=\"main\"")
                    .doesNotContain("<style", " style=", "<script>", "onclick=");
        }
        browser().get("/style.css").then().statusCode(200).contentType(startsWith("text/css"));
        browser().get("/place.js").then().statusCode(200).contentType(startsWith("text/javascript"));
        browser().get("/nothing").then().statusCode(404).contentType(startsWith("text/html"));
    }

    @Test
    void larger_type_is_remembered_by_a_cookie_that_no_script_reads() {
        Response chosen = browser().get("/size/large");
        chosen.then().statusCode(303).header("Location", equalTo("/api/v1/issue/p"));
        assertThat(chosen.header("Set-Cookie"))
                .contains("size=large", "HttpOnly", "SameSite=Lax", "Path=/api/v1/issue/p");

        browser().cookie("size", "large").get("").then().body(containsString("class=\"large\""));
        browser().get("").then().body(not(containsString("class=\"large\"")));
        browser().get("/size/huge").then().statusCode(404);
    }

    private static Response track(String number, String code) {
        return browser()
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(Map.of("number", number, "code", code))
                .post("/track");
    }

    private static Response dispute(Visitor visitor, String reason) {
        return browser()
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(Map.of("ticket", visitor.hidden("ticket"), "reason", reason))
                .post("/dispute");
    }

    private static Response rate(Visitor visitor, Map<String, String> answers) {
        return browser()
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(answers)
                .formParam("ticket", visitor.hidden("ticket"))
                .post("/rating");
    }

    private static String idOf(String number) {
        return admin().queryParam("text", number).get("/issues").path("items[0].id");
    }

    private static void close(String id) {
        act(dispatcher(), id, "filing", Map.of("condition", "any")).statusCode(200);
        act(dispatcher(), id, "hand-over", Map.of("unit", "street-b", "instruction", "请清运"))
                .statusCode(200);
        act(handler("street-b"), id, "signature", Map.of()).statusCode(200);
        act(handler("street-b"), id, "rectification", Map.of("text", "已清运", "photos", List.of(photo("street-b"))))
                .statusCode(200);
        act(inspector(), id, "verification", Map.of("passed", true)).statusCode(200);
    }
}
