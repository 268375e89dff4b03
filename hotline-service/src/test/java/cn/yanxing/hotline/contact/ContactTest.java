package cn.yanxing.hotline.contact;

import static cn.yanxing.hotline.Desk.NAME;
import static cn.yanxing.hotline.Desk.PHONE;
import static cn.yanxing.hotline.Desk.ROOT;
import static cn.yanxing.hotline.Desk.aBrokenRoad;
import static cn.yanxing.hotline.Desk.accepted;
import static cn.yanxing.hotline.Desk.act;
import static cn.yanxing.hotline.Desk.agent;
import static cn.yanxing.hotline.Desk.attempt;
import static cn.yanxing.hotline.Desk.dispatcher;
import static cn.yanxing.hotline.Desk.key;
import static cn.yanxing.hotline.Desk.registered;
import static cn.yanxing.hotline.Desk.to;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import cn.yanxing.kit.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class ContactTest {

    @Inject
    TestRegister register;

    @Inject
    Database database;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @Test
    void a_repeated_reveal_shows_nobody_a_second_time_without_a_second_audit_row() {
        String id = registered();
        String key = key();
        reveal(id, key).then().statusCode(200).body("phone", equalTo(PHONE));

        reveal(id, key).then().statusCode(409).body(not(containsString(PHONE))).body(not(containsString(NAME)));

        assertThat(database.rows("select purpose from audit_row where subject_id = ?", row -> row.getString(1), id))
                .containsExactly("回访");
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "微信联系", "分机 12"})
    void an_order_whose_phone_is_no_number_can_be_dispatched(String phone) {
        Map<String, Object> order = aBrokenRoad();
        order.put("callerPhone", phone);
        String id = agent().body(order).post("/orders").path("id");
        act(agent(), id, "acceptance", null);

        act(dispatcher(), id, "dispatch", to("dept-roads", "DESK")).then().body("status", equalTo("DISPATCHED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"请联系王 秀英", "请联系王　秀英处理"})
    void spaces_in_a_name_do_not_carry_it_past_the_check(String instruction) {
        attempt(
                        dispatcher(),
                        accepted(),
                        "dispatch",
                        Map.of("unit", "dept-roads", "handling", "DESK", "instruction", instruction))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/instruction-names-the-caller"));
    }

    private static Response reveal(String id, String key) {
        return given().basePath(ROOT)
                .auth()
                .oauth2(Tokens.of("caller", "centre", Roles.CALL_BACK))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of("purpose", "回访"))
                .post("/orders/" + id + "/contact-reveal");
    }
}
