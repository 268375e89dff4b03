package cn.yanxing.issue.composite;

import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import cn.yanxing.issue.cases.ACase;
import cn.yanxing.issue.cases.CaseBook;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Marks of a month, from the same cases as the rates that they are made of. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class CompositeApiTest {

    private static final Instant MAY = Instant.parse("2011-05-03T01:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    TestRegister register;

    @Inject
    CaseBook book;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @Test
    void a_department_is_marked_by_its_own_cases() {
        book.write(IntStream.range(0, 10).mapToObj(CompositeApiTest::inMay).toList());

        // 10 cases: 10 points; closed 9 of the 9 that were due: 30; in time 8 of 10: 24; not reworked 8 of 9: 26.667
        ask(admin(), Map.of("unit", "dept-parks"))
                .body("code", contains("duty-officer", "department", "inspector"))
                .body("[1].versions.version", contains("standard", "jinniu"))
                .body("[1].versions[0].parts.text", contains("10", "100.00 %", "80.00 %", "11.11 %"))
                .body("[1].versions[0].text", equalTo("90.67"))
                .body("[1].versions[0].grade", equalTo("A"));
        ask(handler("dept-roads"), Map.of())
                .body("[1].counted.unit", equalTo("dept-roads"))
                .body("[1].versions.score", everyItem(nullValue()));
    }

    @Test
    void a_month_in_which_nothing_happened_gives_no_mark() {
        admin().queryParams(Map.of("from", "2010-02-01", "to", "2010-03-01"))
                .get("/composites/readings")
                .then()
                .statusCode(200)
                .body("versions.flatten().text", everyItem(equalTo("—")))
                .body("versions.flatten().grade", everyItem(nullValue()));
    }

    @Test
    void what_is_shipped_can_be_read_before_anybody_is_marked_by_it() {
        List<List<Integer>> weights = admin().get("/composites")
                .then()
                .statusCode(200)
                .extract()
                .path("versions.flatten().components.weight");

        assertThat(weights).hasSize(4).allSatisfy(each -> assertThat(
                        each.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(100));
    }

    @Test
    void a_period_turned_round_is_refused() {
        admin().queryParams(Map.of("from", "2011-06-01", "to", "2011-05-01"))
                .get("/composites/readings")
                .then()
                .statusCode(422)
                .body("type", endsWith("period-turned-round"));
    }

    /** The first came too late, the second was reworked and came too late, the third waits for its check and is not due to be closed. */
    private static ACase inMay(int number) {
        Instant at = MAY.plus(HOUR.multipliedBy(number));
        Duration took = number < 2 ? HOUR.multipliedBy(9) : HOUR;
        ACase done = ACase.reported(at)
                .filed(at)
                .handedOver(at, HOUR.multipliedBy(2))
                .reworked(number == 1 ? 1 : 0)
                .rectified(at.plus(took));
        return number == 2 ? done : done.closed(at.plus(took).plusSeconds(60));
    }

    private static ValidatableResponse ask(RequestSpecification who, Map<String, String> asked) {
        return who.queryParams(Map.of("from", "2011-05-01", "to", "2011-06-01"))
                .queryParams(asked)
                .get("/composites/readings")
                .then()
                .statusCode(200);
    }
}
