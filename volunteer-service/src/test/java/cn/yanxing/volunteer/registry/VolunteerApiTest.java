package cn.yanxing.volunteer.registry;

import static cn.yanxing.volunteer.Door.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import cn.yanxing.volunteer.Door;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class VolunteerApiTest {

    private static final Door ADMINISTRATOR = Door.of("admin", "administrator");

    @Inject
    TestRegister register;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void testonia() {
        register.put();
    }

    @Test
    void a_volunteer_registers_themself() {
        Door liNa = Door.of("li.na", "volunteer");

        liNa.post("/volunteers", person(Door.identity(901), "team-red", "somebody.else"))
                .statusCode(201)
                .header("Location", containsString("/api/v1/volunteer/volunteers/"))
                .header("ETag", equalTo("\"0\""))
                .body("nameMasked", equalTo("张*敏"))
                .body("phoneMasked", equalTo("138****0000"))
                .body("teamName", equalTo("红色分队"))
                .body("unit", equalTo("street-a"));

        liNa.get("/me").statusCode(200).body("login", equalTo("li.na"));
    }

    @Test
    void one_person_is_one_volunteer_however_the_number_is_typed() {
        ADMINISTRATOR
                .post("/volunteers", person("110105491231002", "team-red", null))
                .statusCode(201);

        ADMINISTRATOR
                .post("/volunteers", person("11010519491231002x", "team-blue", null))
                .statusCode(422)
                .body("type", equalTo("/problems/already-registered"));
    }

    @Test
    void a_wrong_number_is_refused_without_repeating_it() {
        ADMINISTRATOR
                .post("/volunteers", person("110105194912310021", "team-red", null))
                .statusCode(422)
                .body("type", equalTo("/problems/identity-number-invalid"))
                .body("facts.what", equalTo("check-digit"))
                .body(not(containsString("1949")));
    }

    @Test
    void a_team_must_be_of_the_register_and_a_login_free() {
        ADMINISTRATOR
                .post("/volunteers", person(Door.identity(902), "team-green", null))
                .statusCode(422)
                .body("detail", equalTo("expected a team of the register, but there is no team-green"));
        ADMINISTRATOR
                .post("/volunteers", person(Door.identity(903), "team-red", "wang.qiang"))
                .statusCode(201);
        ADMINISTRATOR
                .post("/volunteers", person(Door.identity(904), "team-red", "wang.qiang"))
                .statusCode(422)
                .body("type", equalTo("/problems/login-taken"));
    }

    @Test
    void the_database_holds_no_name_and_no_number() throws Exception {
        ADMINISTRATOR
                .post("/volunteers", person(Door.identity(905), "team-red", null))
                .statusCode(201);

        try (Connection connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select name, phone, identity, identity_index from volunteer")) {
            while (rows.next()) {
                for (int column = 1; column <= 4; column++) {
                    assertThat(new String(rows.getBytes(column), StandardCharsets.UTF_8))
                            .doesNotContain("张", "1380000", Door.identity(905));
                }
            }
        }
    }

    @Test
    void a_blank_name_is_malformed() {
        Map<String, Object> nameless = new HashMap<>(person(Door.identity(906), "team-red", null));
        nameless.put("name", " ");

        ADMINISTRATOR.post("/volunteers", nameless).statusCode(400).body("errors[0].field", endsWith("name"));
    }

    @Test
    void teams_come_from_the_register_and_members_page_by_page() {
        ADMINISTRATOR.get("/teams").body("code", hasItems("team-red", "team-blue"));
        ADMINISTRATOR
                .post("/volunteers", person(Door.identity(907), "team-blue", null))
                .statusCode(201);
        ADMINISTRATOR
                .post("/volunteers", person(Door.identity(908), "team-blue", null))
                .statusCode(201);

        String next = ADMINISTRATOR
                .get("/volunteers?team=team-blue&limit=1")
                .extract()
                .path("next");

        assertThat(next).isNotBlank();
        ADMINISTRATOR.get("/volunteers?team=team-blue&limit=1&after=" + next).statusCode(200);
    }

    @Test
    void a_leader_neither_reads_nor_fills_another_team() {
        Door red = Door.aLeaderOf("team-red");

        red.get("/volunteers?team=team-red").statusCode(200);
        red.get("/volunteers?team=team-blue").statusCode(422).body("type", equalTo("/problems/not-your-team"));
        red.post("/volunteers", person(Door.identity(909), "team-blue", null))
                .statusCode(422)
                .body("type", equalTo("/problems/not-your-team"));
        red.post("/volunteers", person(Door.identity(909), "team-red", null)).statusCode(201);
        Door.of("leads.nobody", "team-leader")
                .get("/volunteers?team=team-red")
                .statusCode(422)
                .body("type", equalTo("/problems/not-a-registered-volunteer"));
    }

    @Test
    void nobody_registers_without_a_login_of_their_own_or_a_key() {
        RestAssured.given().get(Door.ROOT + "/me").then().statusCode(401);
        Door.of("liu.fang", "resident").get("/me").statusCode(403);
        Door.of("zhao.min", "volunteer").get("/me").statusCode(422);
    }
}
