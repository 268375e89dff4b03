package cn.yanxing.kit.problem;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;

/** Words for codes in the caller's language, where one answer tells of many things that are wrong. */
@RequestScoped
public class Words {

    private final HttpServerRequest request;

    Words(HttpServerRequest request) {
        this.request = request;
    }

    /** The text of {@code refusals} or {@code problems} with its facts filled in; the code itself where there is none. */
    public String of(String code, Map<String, ?> facts) {
        return Texts.find(code, AcceptLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)), facts)
                .orElse(code);
    }
}
