package cn.yanxing.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A head that cannot be read, or that announces what no operation takes, is refused in words. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class ReadableHeadTest {

    private static final String PROBLEM = "application/problem+json";
    private static final String NOTE = "{\"text\": \"a note\", \"weight\": 1}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/event-stream;q=x",
                "a/b/c",
                "json",
                "*/",
                ";",
                "\"",
                "zh-CN;q=NaN",
                "text/html;q=2",
                "-,;=",
                "application/json;;",
                "application/json; charset=utf-7",
                "application/json; charset=no-such",
                "application/json; charset=\"\""
            })
    void an_accept_that_is_none_is_answered(String accept) throws IOException {
        assertThat(asked("GET", "/api/v1/kit/desk/open", "Accept: " + accept, ""))
                .containsAnyOf(" 400 ", " 406 ", " 200 ");
    }

    /** A library would write the record's own words, which no document promises and no eye has looked over. */
    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/event-stream", "text/*", "image/png", "application/xml"})
    void an_answer_is_json_or_none(String accept) throws IOException {
        String known = "Authorization: Bearer " + Tokens.of("li.na", null);
        assertThat(asked("GET", "/api/v1/kit/desk/me", known + "\r\nAccept: " + accept, ""))
                .contains(" 406 ", PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/*",
                "application/merge-patch+json",
                "text/plain",
                "application/xml",
                "json",
                ""
            })
    void a_body_that_is_not_announced_as_json_is_not_tried(String type) throws IOException {
        assertThat(asked("POST", "/api/v1/kit/desk/plain", "Content-Type: " + type, NOTE))
                .containsAnyOf(" 400 ", " 415 ")
                .contains(PROBLEM);
    }

    @Test
    void a_language_that_is_only_a_hyphen_is_the_callers_mistake() throws IOException {
        assertThat(asked(
                        "POST",
                        "/api/v1/kit/desk/plain",
                        "Accept-Language: -,;=\r\nContent-Type: application/json",
                        "{}"))
                .contains(" 400 ", PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "; boundary=", "; boundary=\""})
    void a_form_without_a_boundary_is_the_callers_mistake(String boundary) throws IOException {
        assertThat(asked("POST", "/api/v1/kit/photos", "Content-Type: multipart/form-data" + boundary, "--x--"))
                .contains(" 400 ", PROBLEM);
    }

    private static String asked(String method, String target, String field, String body) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            String request = method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Length: " + body.length() + "\r\n" + field + "\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
