package cn.yanxing.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.Iterator;
import java.util.List;

/**
 * Passes a route's requests on and streams the answers back as they come, server-sent events too. A replica that takes
 * no connection is passed over; what was once sent is never sent again, because it may have had its effect.
 */
final class Upstream implements Handler<RoutingContext>, ProxyInterceptor {

    /** Only this door says who asked; what a client claims about itself is dropped. */
    private static final List<String> CLAIMS = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Proto",
            "X-Forwarded-Prefix",
            "X-Forwarded-Ssl",
            "X-Real-IP");

    /** No service speaks WebSocket, and a refused one would keep its connection to the service. */
    private static final ProxyOptions ONLY_HTTP = new ProxyOptions().setSupportWebSocket(false);

    private static final String PASSED = "passed";

    private final HttpProxy proxy;
    private final Route route;
    private final Origins origins;
    private final URI publicUrl;
    private final long bodyBytesMax;

    Upstream(HttpClient client, Route route, Origins origins, GatewaySettings settings) {
        this.route = route;
        this.origins = origins;
        this.publicUrl = URI.create(settings.publicUrl());
        this.bodyBytesMax = settings.bodyBytesMax();
        this.proxy = HttpProxy.reverseProxy(ONLY_HTTP, client)
                .origin(context ->
                        connect(client, origins.inTurn().iterator()).onSuccess(passed -> context.set(PASSED, passed)))
                .addInterceptor(this);
    }

    @Override
    public void handle(RoutingContext context) {
        proxy.handle(context.request());
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        request.setURI(route.rewrite(request.getURI()));
        forwarded(request.headers(), request.proxiedRequest());
        Body body = request.getBody();
        if (body != null) request.setBody(Body.body(new LimitedStream(body.stream(), bodyBytesMax), body.length()));
        return context.sendRequest()
                .onFailure(failure -> hangUp(context))
                .recover(failure -> Future.succeededFuture(unreachable(request)));
    }

    /** A connection whose request broke off before its head was written is never given back: nobody else would get it. */
    private static void hangUp(ProxyContext context) {
        HttpClientRequest passed = context.get(PASSED, HttpClientRequest.class);
        if (passed != null) passed.connection().close();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        context.response().putHeader("X-Content-Type-Options", "nosniff");
        return context.sendResponse();
    }

    private Future<HttpClientRequest> connect(HttpClient client, Iterator<Integer> ports) {
        int port = ports.next();
        return client.request(new RequestOptions().setServer(SocketAddress.inetSocketAddress(port, "127.0.0.1")))
                .recover(refused -> {
                    origins.note(port, false);
                    return ports.hasNext() ? connect(client, ports) : Future.failedFuture(refused);
                });
    }

    private void forwarded(MultiMap headers, HttpServerRequest request) {
        CLAIMS.forEach(headers::remove);
        int port = publicUrl.getPort() < 0 ? 80 : publicUrl.getPort();
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", publicUrl.getScheme());
        headers.set("X-Forwarded-Host", publicUrl.getHost() + ":" + port);
        headers.set("X-Forwarded-Port", Integer.toString(port));
    }

    private static ProxyResponse unreachable(ProxyRequest request) {
        ProxyResponse response = request.release().response();
        response.setStatusCode(502);
        response.putHeader("Content-Type", Problems.MEDIA_TYPE);
        response.putHeader("Retry-After", "5");
        return response.setBody(Body.body(Problems.body(
                502, "expected the service behind this path to answer, but it does not; it may be starting again")));
    }
}
