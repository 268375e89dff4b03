package cn.yanxing.kit.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a POST answered: status, the two headers that a repetition needs, and the body. */
record Answer(
        int status,
        @Nullable String eTag,
        @Nullable String location,
        @Nullable Object body) {

    static Answer of(@Nullable Object result) {
        Response response = result instanceof RestResponse<?> typed
                ? typed.toResponse()
                : result instanceof Response given ? given : null;
        if (response == null) return new Answer(result == null ? 204 : 200, null, null, result);
        return new Answer(
                response.getStatus(),
                response.getHeaderString(HttpHeaders.ETAG),
                response.getHeaderString(HttpHeaders.LOCATION),
                response.getEntity());
    }

    Answer withoutBody() {
        return new Answer(status, eTag, location, null);
    }

    Response again() {
        Response.ResponseBuilder again = Response.status(status).header("Idempotency-Replayed", "true");
        if (eTag != null) again.header(HttpHeaders.ETAG, eTag);
        if (location != null) again.header(HttpHeaders.LOCATION, location);
        if (body != null) again.entity(body).type("application/json");
        return again.build();
    }
}
