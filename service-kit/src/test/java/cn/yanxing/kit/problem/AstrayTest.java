package cn.yanxing.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.kit.testing.RawHttp;
import cn.yanxing.kit.testing.SuiteResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Even who never reaches an operation hears a problem. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class AstrayTest {

    private static final String PROBLEM = "application/problem+json";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nowhere", "/api/v2/kit/desk/open", "/api/%2e%2e/desk"})
    void an_address_outside_the_house_is_not_found(String target) throws IOException {
        assertThat(RawHttp.get(target, "Accept: */*")).contains(" 404 ", PROBLEM, "/problems/not-found");
    }

    @Test
    void a_language_that_is_only_a_hyphen_does_not_spoil_the_answer() throws IOException {
        assertThat(RawHttp.get("/nowhere", "Accept-Language: -,;=")).contains(" 404 ", PROBLEM);
    }
}
