package cn.yanxing.local.gateway;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** The gateway's own refusals, in the form that the services use (RFC 9457). */
final class Problems {

    static final String MEDIA_TYPE = "application/problem+json";

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

    static Buffer body(int status, String detail) {
        return new JsonObject()
                .put("type", "about:blank")
                .put("title", HttpResponseStatus.valueOf(status).reasonPhrase())
                .put("status", status)
                .put("detail", detail)
                .toBuffer();
    }
}
