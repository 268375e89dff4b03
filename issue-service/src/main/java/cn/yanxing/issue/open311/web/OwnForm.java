package cn.yanxing.issue.open311.web;

import cn.yanxing.issue.open311.Open311Refused;
import cn.yanxing.issue.open311.form.Format;
import cn.yanxing.issue.open311.form.Forms;
import cn.yanxing.issue.open311.form.Root;
import cn.yanxing.kit.problem.ToldProblems;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that everything below {@code /open311} is answered as GeoReport says: errors in the format that was asked
 * for, whoever found them, with one of three statuses; and that browsers of any site may read it, as no cookie is
 * involved.
 */
@Singleton
class OwnForm {

    private static final String BELOW = "/open311/";
    private static final Set<Integer> KNOWN = Set.of(400, 403, 404);

    private final Replies replies;
    private final Forms forms;
    private final ToldProblems problems;

    OwnForm(Replies replies, Forms forms, ToldProblems problems) {
        this.replies = replies;
        this.forms = forms;
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(Open311Refused refused, UriInfo uri, HttpHeaders headers) {
        return replies.refused(
                format(uri, headers.getHeaderString(HttpHeaders.ACCEPT)), refused, Replies.asker(uri, headers));
    }

    @ServerResponseFilter
    void finish(ContainerRequestContext request, ContainerResponseContext response) {
        if (!request.getUriInfo().getPath().startsWith(BELOW)) return;
        MultivaluedMap<String, Object> head = response.getHeaders();
        head.putSingle("Access-Control-Allow-Origin", "*");
        head.putSingle("Access-Control-Expose-Headers", "Link, page-PageNumber, page-Size");
        if (request.getMethod().equals("OPTIONS")) {
            head.putSingle("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
            head.putSingle("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type, Idempotency-Key");
            head.putSingle("Access-Control-Max-Age", "86400");
        }
        if (response.getStatus() >= 400 && problems.isOne(response.getMediaType())) reword(request, response);
    }

    /** What others found wrong, in our form; a fault of the server keeps its status. */
    private void reword(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus() >= 500 || KNOWN.contains(response.getStatus()) ? response.getStatus() : 400;
        Format format = format(request.getUriInfo(), request.getHeaderString(HttpHeaders.ACCEPT));
        Replies.Told told = new Replies.Told(Integer.toString(status), problems.words(response.getEntity()));
        response.setStatus(status);
        response.setEntity(
                forms.written(format, Root.ERRORS, List.of(told)), null, MediaType.valueOf(format.contentType()));
    }

    /** By the extension; where it is none of ours by what the client takes; else XML, which everybody must know. */
    private static Format format(UriInfo uri, @Nullable String accept) {
        String path = uri.getPath();
        return Format.ofExtension(path.substring(path.lastIndexOf('.') + 1))
                .orElse(accept != null && accept.contains("json") ? Format.JSON : Format.XML);
    }
}
