package cn.yanxing.kit.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.net.URISyntaxException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a head that cannot be read, a Host or an Accept that is none, before a library stumbles over it; and plain
 * text, which no operation takes and a library would otherwise try on any class that is made of one text.
 */
@Singleton
class ReadableHead {

    @ServerRequestFilter(preMatching = true, priority = 1)
    void check(ContainerRequestContext request) {
        MediaType type = read(request);
        if (type != null && type.getType().equalsIgnoreCase("text")) throw new NotSupportedException();
    }

    /** A boundary that begins and never ends. */
    private static boolean endsInsideQuotes(@Nullable String type) {
        return type != null && type.chars().filter(letter -> letter == '"').count() % 2 == 1;
    }

    private static @Nullable MediaType read(ContainerRequestContext request) {
        try {
            request.getUriInfo().getRequestUri();
            request.getAcceptableMediaTypes();
            if (endsInsideQuotes(request.getHeaderString("Content-Type"))) throw new BadRequestException();
            return request.getMediaType();
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof URISyntaxException) throw new BadRequestException(e);
            throw e;
        }
    }
}
