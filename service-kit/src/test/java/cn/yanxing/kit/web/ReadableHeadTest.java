package cn.yanxing.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.kit.testing.RawHttp;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
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
        assertThat(RawHttp.get("/api/v1/kit/desk/open", "Accept: " + accept)).containsAnyOf(" 400 ", " 406 ", " 200 ");
    }

    /** A library would write the record's own words, which no document promises and no eye has looked over. */
    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/event-stream", "text/*", "image/png", "application/xml"})
    void an_answer_is_json_or_none(String accept) throws IOException {
        String known = "Authorization: Bearer " + Tokens.of("li.na", null);
        assertThat(RawHttp.get("/api/v1/kit/desk/me", known, "Accept: " + accept))
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
        assertThat(RawHttp.post("/api/v1/kit/desk/plain", NOTE, "Content-Type: " + type))
                .containsAnyOf(" 400 ", " 415 ")
                .contains(PROBLEM);
    }

    @Test
    void a_language_that_is_only_a_hyphen_is_the_callers_mistake() throws IOException {
        assertThat(RawHttp.post(
                        "/api/v1/kit/desk/plain", "{}", "Accept-Language: -,;=", "Content-Type: application/json"))
                .contains(" 400 ", PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "; boundary=", "; boundary=\""})
    void a_form_without_a_boundary_is_the_callers_mistake(String boundary) throws IOException {
        assertThat(RawHttp.post("/api/v1/kit/photos", "--x--", "Content-Type: multipart/form-data" + boundary))
                .contains(" 400 ", PROBLEM);
    }
}
