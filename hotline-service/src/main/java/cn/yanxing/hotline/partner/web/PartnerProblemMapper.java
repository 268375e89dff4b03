package cn.yanxing.hotline.partner.web;

import cn.yanxing.hotline.partner.PartnerProblem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells a machine, as a problem (RFC 9457), why its message did not come in. */
@Singleton
class PartnerProblemMapper {

    @ServerExceptionMapper
    Response refused(PartnerProblem problem, HttpServerRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        boolean english = accepted != null && accepted.startsWith("en");
        ResourceBundle texts = ResourceBundle.getBundle(
                "refusals",
                english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "/problems/" + problem.code());
        body.put("title", texts.getString(problem.code() + ".title"));
        body.put("status", problem.status());
        body.put("detail", texts.getString(problem.code()));
        body.put("instance", PartnerResource.PATH);
        if (!problem.wrong().isEmpty()) body.put("errors", problem.wrong());
        return Response.status(problem.status())
                .type("application/problem+json")
                .entity(body)
                .build();
    }
}
