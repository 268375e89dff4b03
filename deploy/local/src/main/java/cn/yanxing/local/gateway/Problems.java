package cn.yanxing.local.gateway;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** The gateway's own refusals, in the form that the services use (RFC 9457). */
final class Problems {

    static final String MEDIA_TYPE = "application/problem+json";
    static final String UNREADABLE = "expected an HTTP request that can be read, but this one cannot";

    private Problems() {}

    static void notFound(RoutingContext context) {
        send(context, 404, "expected a path that is open to the outside, but this one is not");
    }

    static void send(RoutingContext context, int status, String detail) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", MEDIA_TYPE)
                .putHeader("X-Content-Type-Options", "nosniff");
        if (status == 413 || status == 400) context.response().putHeader("Connection", "close");
        context.response()
                .end(body(status, detail))
                .onFailure(e -> context.request().connection().close());
    }

    /** What is no HTTP never reaches a route; it gets the same form of answer, and the connection ends. */
    static void unreadable(HttpServerRequest request) {
        Throwable cause = request.decoderResult().cause();
        int status = cause instanceof TooLongHttpLineException
                ? 414
                : cause instanceof TooLongHttpHeaderException ? 431 : 400;
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", MEDIA_TYPE)
                .putHeader("Connection", "close")
                .end(body(status, UNREADABLE))
                .onComplete(ended -> request.connection().close());
    }

    static Buffer body(int status, String detail) {
        return new JsonObject()
                .put("type", "about:blank")
                .put("title", HttpResponseStatus.valueOf(status).reasonPhrase())
                .put("status", status)
                .put("detail", detail)
                .toBuffer();
    }
}
