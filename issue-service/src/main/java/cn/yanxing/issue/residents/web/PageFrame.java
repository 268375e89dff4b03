package cn.yanxing.issue.residents.web;

import cn.yanxing.kit.problem.ToldProblems;
import io.quarkus.security.ForbiddenException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * The frame around the residents' pages: forms are taken from our own pages only, the browser loads and sends nothing
 * elsewhere, and what goes wrong is a page, too.
 */
@Singleton
class PageFrame {

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final MediaType HTML = MediaType.valueOf("text/html;charset=utf-8");

    private final Pages pages;
    private final ToldProblems problems;

    PageFrame(Pages pages, ToldProblems problems) {
        this.pages = pages;
        this.problems = problems;
    }

    /**
     * A browser says where a form comes from; one that is too old to say so sends nothing of ours along, as nobody is logged
     * in here.
     */
    @ServerRequestFilter
    void onlyOurForms(ContainerRequestContext request) {
        if (!isPage(request) || !request.getMethod().equals("POST")) return;
        String site = request.getHeaderString("Sec-Fetch-Site");
        boolean ours = site == null ? isOurs(request) : site.equals("same-origin") || site.equals("none");
        if (!ours) throw new ForbiddenException("expected a form of our own pages, but it is another's");
    }

    @ServerResponseFilter
    void finish(ContainerRequestContext request, ContainerResponseContext response) {
        if (!isPage(request)) return;
        MultivaluedMap<String, Object> head = response.getHeaders();
        if (response.getStatus() >= 400 && problems.isOne(response.getMediaType())) reword(response);
        head.putSingle("Content-Security-Policy", POLICY);
        head.putSingle("Referrer-Policy", "same-origin");
        head.putSingle("Permissions-Policy", "geolocation=(self)");
        head.putSingle("Vary", "Accept-Language, Cookie");
        head.putSingle(HttpHeaders.CACHE_CONTROL, keeping(request, response));
    }

    /** A question may be gone back to without being asked again; what opens or shows a report is kept nowhere. */
    private static String keeping(ContainerRequestContext request, ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        if (type != null && !type.isCompatible(MediaType.TEXT_HTML_TYPE)) return "public, max-age=3600";
        return request.getUriInfo().getPath().startsWith("/p/report") ? "private, no-cache" : "no-store";
    }

    private void reword(ContainerResponseContext response) {
        Page page = pages.page();
        String title = page.say(response.getStatus() == 404 ? "error.none" : "error.title");
        ErrorPage told = new ErrorPage(page, title, problems.words(response.getEntity()));
        response.setEntity(told.render(), null, HTML);
    }

    private static boolean isPage(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return path.equals("/p") || path.startsWith("/p/");
    }

    private static boolean isOurs(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        return origin == null || request.getUriInfo().getBaseUri().getHost().equals(hostOf(origin));
    }

    private static @Nullable String hostOf(String origin) {
        try {
            return URI.create(origin).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
