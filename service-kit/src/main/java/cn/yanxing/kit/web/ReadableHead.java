package cn.yanxing.kit.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a head that cannot be read, before a library stumbles over it; and a body of a type that no operation takes but
 * a library would try as JSON: text, anything at all, and what is only written in JSON.
 */
@Singleton
class ReadableHead {

    @ServerRequestFilter(preMatching = true, priority = 1)
    void check(ContainerRequestContext request) {
        MediaType type = read(request);
        if (type == null) return;
        if (isTakenForJson(type)) throw new NotSupportedException();
        String boundary = type.getParameters().get("boundary");
        if (type.getType().equalsIgnoreCase("multipart") && (boundary == null || boundary.isBlank()))
            throw new BadRequestException();
    }

    private static boolean isTakenForJson(MediaType type) {
        return type.isWildcardType()
                || type.isWildcardSubtype()
                || type.getType().equalsIgnoreCase("text")
                || type.getSubtype().contains("+");
    }

    private static @Nullable MediaType read(ContainerRequestContext request) {
        try {
            request.getUriInfo().getRequestUri();
            request.getAcceptableMediaTypes().forEach(ReadableHead::mustBeWritable);
            mustBeLanguages(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
            return request.getMediaType();
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof URISyntaxException) throw new BadRequestException(e);
            throw e;
        }
    }

    /** What is merely unreadable is answered in Chinese; over a lone hyphen the JDK itself trips, and so would the answer. */
    private static void mustBeLanguages(@Nullable String languages) {
        if (languages == null) return;
        try {
            List<Locale.LanguageRange> ignored = Locale.LanguageRange.parse(languages);
        } catch (IllegalArgumentException unreadable) {
            return;
        } catch (IndexOutOfBoundsException e) {
            throw new BadRequestException(e);
        }
    }

    /** Nobody would ever hear an answer in a character set that does not exist. */
    private static void mustBeWritable(MediaType type) {
        String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !Charset.isSupported(charset)) throw new BadRequestException();
    }
}
