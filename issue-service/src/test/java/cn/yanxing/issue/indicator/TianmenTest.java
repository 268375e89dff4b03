package cn.yanxing.issue.indicator;

import static cn.yanxing.issue.Desk.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.yanxing.contracts.IssueEvent.Source;
import cn.yanxing.issue.cases.ACase;
import cn.yanxing.issue.cases.CaseBook;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What Tianmen published of December 2016 (hbcic.net.cn/info/wcm/74587.htm), counted again: 1,054 reports, 996 filed, 972
 * due to be closed, 911 closed, 737 of them on time. And a bulletin of on-site inspections: 28 of 57 problems put right.
 */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class TianmenTest {
    private static final Instant FIRST_OF_DECEMBER = Instant.parse("2016-11-30T16:00:00Z");

    @Inject
    TestRegister register;

    @Inject
    CaseBook book;

    @Inject
    Database database;

    @BeforeEach
    void the_month_is_written() {
        register.put();
        boolean written = database.row(
                        "SELECT 1 FROM issue WHERE description = 'a case' AND reported_at = ?", row -> true, at(0))
                .isPresent();
        if (!written) book.write(december());
    }

    @Test
    void the_rate_of_closing_is_by_what_was_due_not_by_what_was_filed() {
        december("closing-rate", Map.of("version", "standard"), 911, 972, "93.72 %");
        december("closing-rate", Map.of("version", "of-filed"), 911, 996, "91.47 %");
        december("closing-on-time-rate", Map.of("version", "standard"), 737, 972, "75.82 %");
        december("valid-report-rate", Map.of(), 996, 1054, "94.50 %");
    }

    @Test
    void events_and_components_add_up_to_all() {
        december("closing-rate", Map.of("version", "standard", "kind", "EVENT"), 902, 956, "94.35 %");
        december("closing-rate", Map.of("version", "standard", "kind", "COMPONENT"), 9, 16, "56.25 %");
    }

    @Test
    void the_filed_are_shared_out_by_source_and_by_kind() {
        JsonPath bySource = breakdown("valid-report-rate", "source");
        assertThat(part(bySource, "INSPECTOR", "reading.numerator")).isEqualTo("953");
        assertThat(part(bySource, "INSPECTOR", "shareOfNumerator")).isEqualTo("95.68");
        assertThat(part(bySource, "RESIDENT", "reading.numerator")).isEqualTo("43");
        assertThat(part(bySource, "RESIDENT", "shareOfNumerator")).isEqualTo("4.32");

        JsonPath byKind = breakdown("valid-report-rate", "kind"); // published to one decimal: 97.5 and 2.5
        assertThat(part(byKind, "EVENT", "reading.numerator")).isEqualTo("971");
        assertThat(part(byKind, "EVENT", "shareOfNumerator")).isEqualTo("97.49");
        assertThat(part(byKind, "COMPONENT", "reading.numerator")).isEqualTo("25");
        assertThat(part(byKind, "COMPONENT", "shareOfNumerator")).isEqualTo("2.51");
        december("missed-report-rate", Map.of(), 43, 996, "4.32 %");
    }

    @Test
    void every_case_behind_a_number_can_be_looked_at() {
        List<String> closed = all("numerator");
        List<String> due = all("denominator");

        assertThat(closed).hasSize(911).doesNotHaveDuplicates();
        assertThat(due).hasSize(972).doesNotHaveDuplicates().containsAll(closed);
        assertThat(due).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void a_bulletin_of_57_problems_says_how_many_were_put_right() {
        List<ACase> problems = new ArrayList<>();
        for (int i = 0; i < 57; i++) {
            Instant found = Instant.parse("2022-09-01T02:00:00Z").plus(Duration.ofHours(i * 2L));
            ACase problem = ACase.reported(found)
                    .in(ACase.STREET_A)
                    .by("street-a")
                    .filed(found)
                    .handedOver(found, Duration.ofDays(10));
            problems.add(i < 28 ? problem.rectified(found.plus(Duration.ofDays(i % 9))) : problem);
        }
        book.write(problems);

        admin().queryParams(Map.of("from", "2022-09-01", "to", "2022-09-16", "unit", "street-a"))
                .get("/indicators/rectification-rate")
                .then()
                .statusCode(200)
                .body("readings[0].fraction", equalTo("28/57"))
                .body("readings[0].text", equalTo("49.12 %"));
    }

    /** 956 events and 16 components were due; 15 and 9 more had time left at the end of the month; 58 were no issues. */
    private static List<ACase> december() {
        List<ACase> all = new ArrayList<>();
        addFiled(all, "litter", 902, 54, 15);
        addFiled(all, "road-damage", 9, 7, 9);
        for (int i = 0; i < 58; i++) all.add(ACase.reported(at(i)).of("litter").rejected(at(i + 1)));
        return all;
    }

    private static void addFiled(List<ACase> all, String item, int closed, int overdue, int waiting) {
        for (int i = 0; i < closed + overdue + waiting; i++) {
            boolean isClosed = i < closed;
            Duration limit = i < closed + overdue ? Duration.ofDays(2) : Duration.ofDays(60);
            ACase filed = ACase.reported(at(all.size()))
                    .of(item)
                    .from(all.size() % 23 == 0 && all.size() < 23 * 43 ? Source.RESIDENT : Source.INSPECTOR)
                    .by(all.size() % 3 == 0 ? "dept-parks" : "street-b")
                    .filed(at(all.size()))
                    .handedOver(at(all.size()), limit);
            boolean inTime = all.size() < 737;
            Instant done = at(all.size()).plus(inTime ? limit : limit.plusNanos(1_000));
            all.add(isClosed ? filed.rectified(done).closed(done.plus(Duration.ofHours(3))) : filed);
        }
    }

    /** Within the first 26 days, so that what was due in two days was due in the month. */
    private static Instant at(int number) {
        return FIRST_OF_DECEMBER.plus(Duration.ofMinutes(37L * (number % 1_000)));
    }

    private static void december(String code, Map<String, String> asked, int numerator, int denominator, String text) {
        admin().queryParams(inDecember())
                .queryParams(asked)
                .get("/indicators/" + code)
                .then()
                .statusCode(200)
                .body("readings[0].numerator", equalTo(numerator))
                .body("readings[0].denominator", equalTo(denominator))
                .body("readings[0].fraction", equalTo(numerator + "/" + denominator))
                .body("readings[0].text", equalTo(text));
    }

    private static JsonPath breakdown(String code, String by) {
        return admin().queryParams(inDecember())
                .queryParam("by", by)
                .get("/indicators/" + code + "/breakdown")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String part(JsonPath breakdown, String part, String field) {
        return breakdown.getString("parts.find { it.part == '" + part + "' }." + field);
    }

    private static List<String> all(String side) {
        List<String> found = new ArrayList<>();
        String after = "";
        do {
            JsonPath page = admin().queryParams(inDecember())
                    .queryParam("version", "standard")
                    .queryParam("limit", 200)
                    .queryParams(after.isEmpty() ? Map.of() : Map.of("after", after))
                    .get("/indicators/closing-rate/" + side)
                    .jsonPath();
            found.addAll(page.getList("items.id", String.class));
            after = page.getString("next") == null ? "" : page.getString("next");
        } while (!after.isEmpty());
        return found;
    }

    private static Map<String, String> inDecember() {
        return Map.of("from", "2016-12-01", "to", "2017-01-01", "area", ACase.STREET_B);
    }
}
