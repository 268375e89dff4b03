package cn.yanxing.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.kit.testing.SuiteResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
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
        assertThat(asked(target, "Accept: */*")).contains(" 404 ", PROBLEM, "/problems/not-found");
    }

    @Test
    void a_language_that_is_only_a_hyphen_does_not_spoil_the_answer() throws IOException {
        assertThat(asked("/nowhere", "Accept-Language: -,;=")).contains(" 404 ", PROBLEM);
    }

    private static String asked(String target, String field) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            String head =
                    "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + field + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
