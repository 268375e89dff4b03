package cn.yanxing.hotline.rates;

import static cn.yanxing.hotline.Desk.act;
import static cn.yanxing.hotline.Desk.caller;
import static cn.yanxing.hotline.Desk.dispatcher;
import static cn.yanxing.hotline.Desk.handler;
import static cn.yanxing.hotline.Desk.reviewed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class RateApiTest {

    @Inject
    TestRegister register;

    @Inject
    Clock clock;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @Test
    void closed_and_satisfied_orders_are_counted_and_the_unreachable_are_never_satisfied() {
        JsonPath before = readings();
        String content = reviewed();
        act(caller(), content, "call-back", Map.of("solved", true, "satisfaction", "VERY_SATISFIED"));
        String nobody = reviewed();
        for (int call = 0; call < 3; call++) act(caller(), nobody, "call-back", Map.of("satisfaction", "UNREACHABLE"));
        JsonPath after = readings();

        assertGrown(before, after, "K08", "published", 2, 2);
        assertGrown(before, after, "K10", "published", 2, 2);
        assertGrown(before, after, "K11", "published", 1, 2);
        assertGrown(before, after, "K12", "published", 1, 1);
        assertGrown(before, after, "K12", "strict", 1, 2);
        assertGrown(before, after, "K13", "published", 1, 1);
        assertGrown(before, after, "K15", "published", 2, 2);
        assertGrown(before, after, "K16", "dispatch-accuracy", 2, 2);
    }

    @Test
    void the_orders_behind_a_side_are_the_ones_that_were_counted() {
        String closed = reviewed();
        act(caller(), closed, "call-back", Map.of("solved", true, "satisfaction", "SATISFIED"));
        long denominator = counted(readings(), "K12", "published", "denominator");

        List<String> listed = new ArrayList<>();
        String next = "";
        do {
            JsonPath page = dispatcher()
                    .get("/rates/K12/denominator?limit=100" + today() + next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            listed.addAll(page.getList("items.id"));
            next = page.getString("next") == null ? "" : "&after=" + page.getString("next");
        } while (!next.isEmpty());

        assertThat(listed).contains(closed).doesNotHaveDuplicates().hasSize((int) denominator);
    }

    @Test
    void the_parts_of_a_rate_add_up_to_the_whole() {
        act(caller(), reviewed(), "call-back", Map.of("solved", false, "satisfaction", "DISSATISFIED"));

        for (String by : List.of("unit", "street", "category", "channel")) {
            JsonPath parts = dispatcher()
                    .get("/rates/K08/breakdown?by=" + by + today())
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(parts.<Integer>getList("parts.stated.reading.denominator").stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .as(by)
                    .isPositive()
                    .isEqualTo(parts.getInt("whole.reading.denominator"));
        }
    }

    @Test
    void a_unit_reads_its_own_rates_and_no_other() {
        handler("street-b")
                .get("/rates/K08?x=x" + today())
                .then()
                .statusCode(200)
                .body("counted.unit", equalTo("street-b"))
                .body("versions[0].reading.value", nullValue())
                .body("versions[0].reading.text", equalTo("—"));
        handler("street-b").get("/rates/K08?unit=dept-roads" + today()).then().statusCode(403);
    }

    @Test
    void what_cannot_be_counted_says_why() {
        dispatcher()
                .get("/rates/K01?x=x" + today())
                .then()
                .statusCode(200)
                .body("versions.size()", equalTo(0))
                .body("gap.kind", equalTo("NO_DATA_SOURCE"));
        dispatcher().get("/rates/K01/numerator?x=x" + today()).then().statusCode(422);
        dispatcher().get("/rates/K99?x=x" + today()).then().statusCode(404);
        dispatcher().get("/rates/K08/numerator?version=Z" + today()).then().statusCode(422);
        dispatcher().get("/rates/K08?unit=nobody" + today()).then().statusCode(422);
        dispatcher().get("/rates/K08?channel=DRUMS" + today()).then().statusCode(422);
        dispatcher().get("/rates/K08?from=2026-02-02&to=2026-02-01").then().statusCode(422);
    }

    private JsonPath readings() {
        return dispatcher()
                .get("/rates/readings?x=x" + today())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String today() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
        return "&from=" + day + "&to=" + day.plusDays(1);
    }

    private static long counted(JsonPath readings, String code, String version, String side) {
        return readings.getLong("find { it.code == '" + code + "' }.versions.find { it.reading.version == '" + version
                + "' }.reading." + side);
    }

    private static void assertGrown(
            JsonPath before, JsonPath after, String code, String version, long numerator, long denominator) {
        assertThat(counted(after, code, version, "numerator") - counted(before, code, version, "numerator"))
                .as(code + " " + version + " numerator")
                .isEqualTo(numerator);
        assertThat(counted(after, code, version, "denominator") - counted(before, code, version, "denominator"))
                .as(code + " " + version + " denominator")
                .isEqualTo(denominator);
    }
}
