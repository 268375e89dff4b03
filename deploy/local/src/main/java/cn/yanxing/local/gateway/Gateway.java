package cn.yanxing.local.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** The one door to the suite: it knows the routes, keeps what is inside in there, and serves the console. */
public final class Gateway implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /**
     * Less than the services read, with room for what is added on the way: whoever sends them more than they read is hung
     * up on, and the next request on that connection would be somebody else's.
     */
    private static final int LINE_BYTES_MAX = 8_000;

    private static final int HEAD_BYTES_MAX = 15_000;

    private static final Pattern HALF_AN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final Vertx vertx;
    private final HttpServer server;

    private Gateway(Vertx vertx, HttpServer server) {
        this.vertx = vertx;
        this.server = server;
    }

    public static Gateway start(GatewaySettings settings) {
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2).setWorkerPoolSize(4));
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout(5_000)
                        .setIdleTimeout(120)
                        .setMaxPoolSize(500),
                new PoolOptions().setHttp1MaxSize(500).setMaxWaitQueueSize(1_000));
        Router router = router(vertx, client, settings);
        HttpServer server = vertx.createHttpServer(new HttpServerOptions()
                        .setPort(settings.port())
                        .setIdleTimeout(120)
                        .setMaxInitialLineLength(LINE_BYTES_MAX)
                        .setMaxHeaderSize(HEAD_BYTES_MAX))
                .requestHandler(router)
                .invalidRequestHandler(Problems::unreadable);
        await(server.listen().toCompletionStage().toCompletableFuture());
        return new Gateway(vertx, server);
    }

    private static Router router(Vertx vertx, HttpClient client, GatewaySettings settings) {
        Router router = Router.router(vertx);
        router.errorHandler(400, context -> Problems.send(context, 400, Problems.UNREADABLE));
        router.route().handler(Gateway::onlyPlainPaths);
        router.route().handler(new RateLimit(settings.requestsPerSecond()));
        router.route().handler(context -> onlySmallBodies(context, settings.bodyBytesMax()));
        router.route("/q").handler(Problems::notFound);
        router.route("/q/*").handler(Problems::notFound);
        for (Route route : settings.routes()) {
            Origins origins = new Origins(route.ports());
            HealthWatch health = new HealthWatch(client, origins);
            vertx.setPeriodic(HealthWatch.EVERY_MILLIS, timer -> health.look());
            Upstream upstream = new Upstream(client, route, origins, settings);
            router.route(route.outside()).handler(upstream);
            router.route(route.outside() + "/*").handler(upstream);
        }
        router.route("/api/*").handler(Problems::notFound);
        new Console(settings).serve(router);
        return router;
    }

    /** A path that means another one ({@code ..}, {@code //}, {@code %2e}) could slip past the routes; none is needed. */
    private static void onlyPlainPaths(RoutingContext context) {
        String path = context.request().path();
        if (path == null || HALF_AN_ESCAPE.matcher(path).find()) Problems.send(context, 400, Problems.UNREADABLE);
        else if (!path.equals(context.normalizedPath()) || path.contains("\\") || path.contains(";"))
            Problems.send(context, 400, "expected a plain path, but it has dots, doubled slashes or needless escapes");
        else context.next();
    }

    private static void onlySmallBodies(RoutingContext context, long bytesMax) {
        String length = context.request().getHeader("Content-Length");
        if (length != null && length.length() < 19 && Long.parseLong(length) > bytesMax)
            Problems.send(context, 413, "expected at most " + bytesMax + " bytes, but the request has " + length);
        else context.next();
    }

    public int port() {
        return server.actualPort();
    }

    @Override
    public void close() {
        await(server.close().toCompletionStage().toCompletableFuture());
        await(vertx.close().toCompletionStage().toCompletableFuture());
    }

    private static <T> void await(java.util.concurrent.CompletableFuture<T> future) {
        try {
            T ignored = future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("expected the gateway to follow, but " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the gateway", e);
        }
    }
}
