package cn.yanxing.hotline.figures;

import static cn.yanxing.hotline.Desk.act;
import static cn.yanxing.hotline.Desk.caller;
import static cn.yanxing.hotline.Desk.dispatched;
import static cn.yanxing.hotline.Desk.dispatcher;
import static cn.yanxing.hotline.Desk.handler;
import static cn.yanxing.hotline.Desk.reviewed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class FiguresTest {

    @Inject
    TestRegister register;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @Test
    void nothing_counted_is_a_dash_and_never_a_hundred_percent() {
        handler("street-b")
                .get("/orders/figures")
                .then()
                .body("closeRate.denominator", equalTo(0))
                .body("closeRate.value", nullValue())
                .body("closeRate.text", equalTo("—"));
    }

    @Test
    void a_rate_is_rounded_half_up_to_two_decimals() {
        assertThat(Rate.of("K08", "", "", 6842, 6883).text()).isEqualTo("99.40 %");
        assertThat(Rate.of("K12", "", "", 1, 3).text()).isEqualTo("33.33 %");
        assertThat(Rate.of("K12", "", "", 1, 8).value()).isEqualByComparingTo("12.5");
    }

    @Test
    void closed_and_satisfied_orders_are_counted_and_the_unreachable_are_not() {
        JsonPath before = figures();
        String content = reviewed();
        act(caller(), content, "call-back", Map.of("solved", true, "satisfaction", "VERY_SATISFIED"));
        String nobody = reviewed();
        for (int call = 0; call < 3; call++) act(caller(), nobody, "call-back", Map.of("satisfaction", "UNREACHABLE"));
        JsonPath after = figures();

        assertThat(after.getLong("closed") - before.getLong("closed")).isEqualTo(2);
        assertThat(grown(before, after, "closeRate.denominator")).isEqualTo(2);
        assertThat(grown(before, after, "onTimeRate.numerator")).isEqualTo(2);
        assertThat(grown(before, after, "satisfiedRate.numerator")).isEqualTo(1);
        assertThat(grown(before, after, "satisfiedRate.denominator")).isEqualTo(1);
    }

    @Test
    void everybody_sees_what_waits_for_them() {
        dispatched("DESK");

        handler("dept-roads").get("/todo").then().body("counts", hasKey("signature"));
        dispatcher().get("/todo").then().body("counts", hasKey("dispatch"));
        assertThat(handler("dept-roads").get("/orders?mine=true&limit=200").<List<String>>path("items.status"))
                .isNotEmpty()
                .isSubsetOf("DISPATCHED", "IN_PROGRESS");
    }

    @Test
    void pages_follow_each_other_without_gap_and_without_repetition() {
        for (int i = 0; i < 5; i++) dispatched("DESK");

        List<String> seen = new ArrayList<>();
        String next = "";
        for (int page = 0; page < 3; page++) {
            JsonPath answer =
                    dispatcher().get("/orders?status=DISPATCHED&limit=2" + next).jsonPath();
            seen.addAll(answer.getList("items.id"));
            next = "&after=" + answer.getString("next");
        }

        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(5);
        assertThat(seen).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void the_text_finds_chinese_words() {
        dispatched("DESK");

        assertThat(dispatcher().get("/orders?text=大坑&status=DISPATCHED").<List<String>>path("items.id"))
                .isNotEmpty();
        assertThat(dispatcher().get("/orders?text=%25%25%25&limit=5").<List<String>>path("items.id"))
                .isEmpty();
    }

    private static JsonPath figures() {
        return dispatcher().get("/orders/figures").jsonPath();
    }

    private static long grown(JsonPath before, JsonPath after, String figure) {
        return after.getLong(figure) - before.getLong(figure);
    }
}
