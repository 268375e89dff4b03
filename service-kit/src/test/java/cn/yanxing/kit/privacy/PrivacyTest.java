package cn.yanxing.kit.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class PrivacyTest {

    private static final Actor AGENT = new Actor("li.na", "centre", Set.of(Roles.AGENT));

    @Inject
    Audit audit;

    @Inject
    Database database;

    @Test
    void an_auditor_reads_the_trail_page_by_page() {
        String order = "order-" + UUID.randomUUID();
        for (int i = 1; i <= 3; i++) look(order, "call " + i);

        String next = rows(order, 2, null)
                .body("items.purpose[0]", equalTo("call 3"))
                .body("items.purpose[1]", equalTo("call 2"))
                .body("items[0].actor", equalTo("li.na"))
                .body("next", notNullValue())
                .extract()
                .path("next");
        rows(order, 2, next).body("items.purpose[0]", equalTo("call 1")).body("next", nullValue());
    }

    @Test
    void nobody_else_reads_it() {
        given().auth()
                .oauth2(Tokens.of("admin", null, Roles.ADMINISTRATOR))
                .get("/api/v1/kit/audit")
                .then()
                .statusCode(403);
    }

    @Test
    void a_row_is_written_with_the_act_or_not_at_all() {
        assertThatThrownBy(() -> audit.record(AGENT, "look", "order", "1", "none"))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void the_service_itself_cannot_change_or_remove_a_row() {
        assertThatThrownBy(() -> database.change("update audit_row set purpose = 'x'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> database.change("delete from audit_row")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> database.change("truncate audit_row")).hasMessageContaining("permission denied");
        assertThat(database.rows("select 1 from audit_row where false", row -> 1))
                .isEmpty();
    }

    private void look(String order, String purpose) {
        QuarkusTransaction.requiringNew().run(() -> audit.record(AGENT, "reveal-contact", "order", order, purpose));
    }

    private static io.restassured.response.ValidatableResponse rows(String order, int limit, String after) {
        var request = given().auth().oauth2(Tokens.of("auditor", null, Roles.AUDITOR));
        if (after != null) request.queryParam("after", after);
        return request.queryParam("subjectId", order)
                .queryParam("limit", limit)
                .get("/api/v1/kit/audit")
                .then()
                .statusCode(200);
    }
}
