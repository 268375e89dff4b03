package cn.yanxing.issue.export;

import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.reported;
import static cn.yanxing.issue.Desk.roadDamage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(SmallExports.class)
@WithTestResource(SuiteResource.class)
class LongExportTest {

    @Inject
    TestRegister register;

    @Test
    void two_rows_fit() throws IOException {
        reportedSaying("恰好用例", 2);

        assertThat(Taken.csv(admin().queryParam("text", "恰好用例")).rows()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void a_third_is_refused_with_how_to_narrow_it(String format) {
        reportedSaying("过长用例", 3);

        admin().queryParam("text", "过长用例")
                .header("Accept-Language", "en")
                .get("/issues/export." + format)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/export-too-long"))
                .body("detail", containsString("at most 2 rows"))
                .body("detail", containsString("narrow it by"));
    }

    private void reportedSaying(String text, int times) {
        register.put();
        Map<String, Object> report = new HashMap<>(roadDamage());
        report.put("description", text);
        for (int i = 0; i < times; i++) reported(report);
    }
}
