package cn.yanxing.issue.residents;

import static cn.yanxing.issue.Desk.act;
import static cn.yanxing.issue.Desk.inspector;
import static cn.yanxing.issue.Desk.rectified;
import static cn.yanxing.issue.Desk.reported;
import static cn.yanxing.issue.residents.Visitor.browser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import cn.yanxing.issue.Desk;
import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the district publishes about its issues, on a page without a script. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class FiguresPagesTest {

    @Inject
    TestRegister register;

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
    void a_month_is_told_by_category_and_street_and_a_few_are_told_with_the_others() {
        clock.set(Instant.parse("1996-02-10T02:00:00Z"));
        for (int i = 0; i < 5; i++) close();
        String ignored = reported(
                Map.of("catalogueItem", "litter", "description", "垃圾", "longitude", 112.61, "latitude", 26.91));

        String page = page("?month=1996-02");

        assertThat(cells(page, "收到")).isEqualTo("6");
        assertThat(page)
                .contains("1996年2月10日", "<caption>按类别</caption>", "<caption>按街道、乡镇</caption>")
                .doesNotContain("乙街道", "appearance");
        assertThat(row(page, "其他"))
                .as("one of litter is too few, and so all are told together")
                .contains("6", "5", "100 %");
    }

    @Test
    void it_is_counted_again_after_ten_minutes_only() {
        clock.set(Instant.parse("1996-05-10T02:00:00Z"));
        for (int i = 0; i < 5; i++) close();
        assertThat(cells(page(""), "收到")).isEqualTo("5");
        String ignored = reported(Desk.roadDamage());

        clock.advance(Duration.ofMinutes(9));
        assertThat(cells(page(""), "收到")).isEqualTo("5");
        clock.advance(Duration.ofMinutes(1));
        assertThat(cells(page(""), "收到")).isEqualTo("6");
        assertThat(page("")).contains("甲街道", "facilities", "10:10");
    }

    @Test
    void a_month_of_a_few_is_not_told_at_all() {
        clock.set(Instant.parse("1996-08-10T02:00:00Z"));
        close();

        assertThat(page("")).contains("id=\"few\"").doesNotContain("<table", "id=\"whole\"");
    }

    @Test
    void the_ways_lead_to_the_months_that_are_told_and_to_no_others() {
        clock.set(Instant.parse("1996-09-10T02:00:00Z"));

        assertThat(page("")).contains("month=1996-08").doesNotContain("month=1996-10");
        assertThat(page("?month=1995-10")).contains("month=1995-11").doesNotContain("month=1995-09");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1995-09", "1996-10", "1996-13", "nonsense", "", "+999999999-12"})
    void a_month_that_is_not_told_is_this_month(String month) {
        clock.set(Instant.parse("1996-09-10T02:00:00Z"));

        assertThat(page("?month=" + month)).contains("<strong id=\"month\">1996-09</strong>");
    }

    @Test
    void the_page_says_in_the_readers_language_what_its_numbers_mean() {
        browser()
                .header("Accept-Language", "en")
                .get("/figures")
                .then()
                .statusCode(200)
                .body(containsString("What these numbers mean"));
        browser().get("").then().body(containsString("/figures"));
    }

    private static String page(String query) {
        return browser()
                .urlEncodingEnabled(false)
                .get("/figures" + query)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .extract()
                .asString();
    }

    private static String cells(String page, String term) {
        Matcher found = Pattern.compile("<dt>" + term + "</dt><dd>([^<]*)</dd>").matcher(page);
        assertThat(found.find()).as(term + " in " + page).isTrue();
        return found.group(1);
    }

    private static String row(String page, String name) {
        Matcher found =
                Pattern.compile("<th scope=\"row\">" + name + "</th>(.*)</tr>").matcher(page);
        assertThat(found.find()).as(name + " in " + page).isTrue();
        return found.group(1);
    }

    private static void close() {
        String id = rectified("dept-roads");
        act(inspector(), id, "verification", Map.of("passed", true)).statusCode(200);
    }
}
