package cn.yanxing.issue.open311.web;

import cn.yanxing.issue.open311.Asker;
import cn.yanxing.issue.open311.Fault;
import cn.yanxing.issue.open311.Open311Config;
import cn.yanxing.issue.open311.Open311Refused;
import cn.yanxing.issue.open311.Part;
import cn.yanxing.issue.open311.form.Format;
import cn.yanxing.issue.open311.form.Forms;
import cn.yanxing.issue.open311.form.Root;
import cn.yanxing.kit.problem.AcceptLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Answers in the format that the address asks for. */
@ApplicationScoped
class Replies {

    private final Forms forms;
    private final Open311Config config;

    Replies(Forms forms, Open311Config config) {
        this.forms = forms;
        this.config = config;
    }

    /** One complaint as the body of an error says it. */
    record Told(String code, String description) {}

    /** {@code name.format} of the last part of an address. */
    record Named(String name, Format format) {

        static Named of(String segment) {
            int dot = segment.lastIndexOf('.');
            String extension = segment.substring(dot + 1);
            return new Named(segment.substring(0, Math.max(dot, 0)), Replies.format(extension));
        }
    }

    static Format format(String extension) {
        return Format.ofExtension(extension).orElseThrow(() -> Fault.RESOURCE_UNKNOWN.refused());
    }

    Response of(Format format, Root root, Object answer) {
        return builder(format, root, answer).build();
    }

    /** With a link to the next page: it goes on behind the last entry of this one, whatever comes in meanwhile. */
    Response of(Format format, Root root, Part<?> part, UriInfo uri) {
        Response.ResponseBuilder reply = builder(format, root, part.items())
                .header("page-PageNumber", part.paging().page())
                .header("page-Size", part.paging().size());
        if (part.last() != null) reply.header(HttpHeaders.LINK, "<" + next(part, uri) + ">; rel=\"next\"");
        return reply.build();
    }

    Response refused(Format format, Open311Refused refused, Asker asker) {
        List<Told> errors = refused.complaints().stream()
                .map(complaint -> new Told(complaint.fault().code(), asker.text(complaint)))
                .toList();
        return Response.status(refused.status())
                .type(format.contentType())
                .header(HttpHeaders.CONTENT_LANGUAGE, asker.language().toLanguageTag())
                .entity(forms.written(format, Root.ERRORS, errors))
                .build();
    }

    static Asker asker(UriInfo uri, HttpHeaders headers) {
        URI base = uri.getBaseUri();
        Locale language = AcceptLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return new Asker(base.getScheme() + "://" + base.getRawAuthority(), language);
    }

    private Response.ResponseBuilder builder(Format format, Root root, Object answer) {
        return Response.ok(forms.written(format, root, answer)).type(format.contentType());
    }

    private String next(Part<?> part, UriInfo uri) {
        URI asked = uri.getRequestUri();
        String method = asked.getPath().replaceFirst("^.*/open311/", config.publicPath() + "/");
        URI next = uri.getRequestUriBuilder()
                .replacePath(method)
                .replaceQueryParam("start_date", part.window().start())
                .replaceQueryParam("end_date", part.window().end())
                .replaceQueryParam("page")
                .replaceQueryParam("after", part.last())
                .build();
        return next.toString();
    }
}
