package cn.yanxing.issue.family;

import static cn.yanxing.issue.Desk.act;
import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.dispatcher;
import static cn.yanxing.issue.Desk.duty;
import static cn.yanxing.issue.Desk.filed;
import static cn.yanxing.issue.Desk.handler;
import static cn.yanxing.issue.Desk.inspector;
import static cn.yanxing.issue.Desk.key;
import static cn.yanxing.issue.Desk.photo;
import static cn.yanxing.issue.Desk.rectified;
import static cn.yanxing.issue.Desk.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class FamilyApiTest {
    private static final String ROADS = "dept-roads";
    private static final String PARKS = "dept-parks";

    @Inject
    TestRegister register;

    @Inject
    OutboxProbe outbox;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @Test
    void an_assisting_unit_gets_an_issue_of_its_own_with_its_own_deadline_history_and_sheet() {
        String main = signed(ROADS);

        String child = assistedBy(main, PARKS);

        admin().get("/issues/" + child)
                .then()
                .body("status", equalTo("HANDED_OVER"))
                .body("unit", equalTo(PARKS))
                .body("instruction", equalTo("请清理行道树"))
                .body("conditionName", equalTo("一般破损"))
                .body("parent.id", equalTo(main))
                .body("children", empty());
        assertThat(outbox.types(child)).containsExactly("issue.reported.v1", "issue.filed.v1", "issue.handed-over.v1");
        admin().get("/issues/" + child + "/history").then().body("act", contains("report", "filing", "hand-over"));
        handler(PARKS).get("/issues/" + child + "/sheet").then().statusCode(200);
        handler(PARKS).get("/issues/" + main).then().statusCode(403);
    }

    @Test
    void the_main_issue_shows_those_of_its_assisting_units_and_who_asked_for_them() {
        String main = signed(ROADS);
        String child = assistedBy(main, PARKS);

        admin().get("/issues/" + main)
                .then()
                .body("status", equalTo("SIGNED"))
                .body("parent", nullValue())
                .body("children", hasSize(1))
                .body("children[0].id", equalTo(child))
                .body("children[0].unitName", equalTo("园林局"))
                .body("children[0].status", equalTo("HANDED_OVER"));
        admin().get("/issues/" + main + "/history").then().body("act", hasItem("assistance"));
    }

    @Test
    void who_may_not_see_a_relative_learns_its_number_only() {
        String main = signed(ROADS);
        String child = assistedBy(main, PARKS);
        String number = admin().get("/issues/" + main).path("number");

        handler(PARKS)
                .get("/issues/" + child)
                .then()
                .body("parent.id", nullValue())
                .body("parent.number", equalTo(number));
        handler(ROADS).get("/issues/" + main).then().body("children[0].id", nullValue());
    }

    @Test
    void it_ends_after_them_and_until_then_the_refusal_names_them() {
        String main = signed(ROADS);
        String child = assistedBy(main, PARKS);
        rectify(main, ROADS);
        String number = admin().get("/issues/" + child).path("number");

        act(inspector().header("Accept-Language", "en"), main, "verification", Map.of("passed", true))
                .statusCode(422)
                .body("type", equalTo("/problems/children-open"))
                .body("detail", containsString(number));

        act(handler(PARKS), child, "signature", Map.of()).statusCode(200);
        rectify(child, PARKS);
        act(inspector(), child, "verification", Map.of("passed", true)).statusCode(200);
        act(inspector(), main, "verification", Map.of("passed", true))
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
    }

    @Test
    void nor_is_it_void_or_fixed_on_the_spot_before_them() {
        String main = filed();
        String child = assistedBy(main, PARKS);
        List<String> photos = List.of(photo(ROADS));

        act(duty(), main, "voiding", Map.of("reasonCode", "FILED_IN_ERROR", "note", "误立"))
                .statusCode(422)
                .body("type", equalTo("/problems/children-open"));
        act(inspector(), main, "on-the-spot-fix", Map.of("text", "清走", "before", photos, "after", photos))
                .statusCode(422)
                .body("type", equalTo("/problems/children-open"));

        act(duty(), child, "voiding", Map.of("reasonCode", "FILED_IN_ERROR", "note", "误立"))
                .statusCode(200);
        act(duty(), main, "voiding", Map.of("reasonCode", "FILED_IN_ERROR", "note", "误立"))
                .statusCode(200);
    }

    @Test
    void a_check_that_fails_does_not_wait_for_them() {
        String main = signed(ROADS);
        assertThat(assistedBy(main, PARKS)).isNotNull();
        rectify(main, ROADS);

        act(inspector(), main, "verification", Map.of("passed", false, "note", "没修好"))
                .statusCode(200)
                .body("status", equalTo("SIGNED"));
    }

    @Test
    void a_unit_helps_once_at_a_time_and_not_itself() {
        String main = signed(ROADS);
        assertThat(assistedBy(main, PARKS)).isNotNull();

        Stream.of(ROADS, PARKS)
                .forEach(unit -> act(dispatcher(), main, "assistance", Map.of("unit", unit, "instruction", "协助"))
                        .statusCode(422)
                        .body("type", equalTo("/problems/unit-already-at-it")));
        act(dispatcher(), main, "assistance", Map.of("unit", "nobody", "instruction", "协助"))
                .statusCode(422)
                .body("type", equalTo("/problems/unit-unknown"));
        act(dispatcher(), rectified(ROADS), "assistance", Map.of("unit", PARKS, "instruction", "协助"))
                .statusCode(422)
                .body("type", equalTo("/problems/no-assistance-now"));
    }

    @Test
    void asking_twice_with_one_key_or_on_what_has_changed_makes_one_issue() {
        String main = signed(ROADS);
        String tag = admin().get("/issues/" + main).header("ETag");
        Map<String, String> asked = Map.of("unit", PARKS, "instruction", "请清理行道树");
        String key = key();

        for (int i = 0; i < 2; i++)
            dispatcher()
                    .header("Idempotency-Key", key)
                    .header("If-Match", tag)
                    .body(asked)
                    .post("/issues/" + main + "/assistance")
                    .then()
                    .statusCode(200);
        dispatcher()
                .header("Idempotency-Key", key())
                .header("If-Match", tag)
                .body(Map.of("unit", "street-a", "instruction", "协助"))
                .post("/issues/" + main + "/assistance")
                .then()
                .statusCode(412);

        admin().get("/issues/" + main).then().body("children", hasSize(1));
    }

    private static String assistedBy(String main, String unit) {
        return act(dispatcher(), main, "assistance", Map.of("unit", unit, "instruction", "请清理行道树"))
                .statusCode(200)
                .extract()
                .path("children[-1].id");
    }

    private static void rectify(String id, String unit) {
        act(handler(unit), id, "rectification", Map.of("text", "已办", "photos", List.of(photo(unit))))
                .statusCode(200);
    }
}
