package cn.yanxing.kit.problem;

import cn.yanxing.kit.id.Ids;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Puts a problem into the caller's language and the form of RFC 9457. */
@Singleton
class Problems {

    static final String MEDIA_TYPE = "application/problem+json";

    private final ObjectMapper json;
    private final Ids ids;

    Problems(ObjectMapper json, Ids ids) {
        this.json = json;
        this.ids = ids;
    }

    Response answer(Problem problem, HttpServerRequest request) {
        return answer(problem, request, traceId());
    }

    Response answer(Problem problem, HttpServerRequest request, String traceId) {
        Locale language = AcceptLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .entity(written(body(problem, language, request.path(), traceId)));
        if (problem.members().containsKey("retryAfter"))
            answer.header(HttpHeaders.RETRY_AFTER, problem.members().get("retryAfter"));
        return answer.build();
    }

    /** Where no resource has been reached yet. */
    void send(Problem problem, HttpServerRequest request) {
        Response answer = answer(problem, request);
        request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, answer.getHeaderString(HttpHeaders.CONTENT_LANGUAGE))
                .end((String) answer.getEntity());
    }

    String traceId() {
        var span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : ids.next().toString();
    }

    private static Map<String, Object> body(Problem problem, Locale language, String path, String traceId) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "/problems/" + problem.code());
        body.put("title", title(problem, language));
        body.put("status", problem.status());
        Texts.find(problem.code(), language, problem.facts()).ifPresent(detail -> body.put("detail", detail));
        body.put("instance", path);
        body.put("traceId", traceId);
        body.putAll(problem.members());
        return body;
    }

    private static String title(Problem problem, Locale language) {
        return Texts.find(problem.code() + ".title", language, Map.of())
                .or(() -> Texts.find("status." + problem.status(), language, Map.of()))
                .orElse(problem.code());
    }

    private String written(Map<String, Object> body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
