package cn.yanxing.kit.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses U+0000 in a path or a query, which PostgreSQL could only answer with an error. */
@Singleton
class AddressWithoutNul {

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().toString().contains("%00")) throw new BadRequestException();
    }
}
