package cn.yanxing.issue.residents.web;

import cn.yanxing.issue.residents.ResidentsConfig;
import cn.yanxing.kit.problem.AcceptLanguage;
import cn.yanxing.kit.register.Register;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;

/** The page of this request's reader, and where it may lead. */
@RequestScoped
public class Pages {

    /** The cookie that remembers the size of the type: the one thing that is kept of a reader. */
    static final String SIZE = "size";

    private static final String HTML = "text/html;charset=utf-8";

    private final HttpServerRequest request;
    private final Register register;
    private final ResidentsConfig config;

    Pages(HttpServerRequest request, Register register, ResidentsConfig config) {
        this.request = request;
        this.register = register;
        this.config = config;
    }

    /** The page as its reader wants it. */
    public Page page() {
        Cookie size = request.getCookie(SIZE);
        return new Page(
                config.publicPath(),
                AcceptLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
                size != null && size.getValue().equals("large"),
                register.isLoaded() ? register.district().name() : "",
                register.isLoaded() ? register.zone() : ZoneOffset.UTC);
    }

    /** A page as it is, good or not: 200 where all is well, 422 where an answer is not taken, 404 where nothing was found. */
    public Response shown(int status, TemplateInstance page) {
        return Response.status(status).entity(page.render()).type(HTML).build();
    }

    /** On to another page of ours: reloading it sends nothing again. */
    public Response.ResponseBuilder on(String to) {
        return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, config.publicPath() + to);
    }
}
