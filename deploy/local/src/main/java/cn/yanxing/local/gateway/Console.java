package cn.yanxing.local.gateway;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The built console: its files as they are, and its first page for every path that is a page of it. */
final class Console {

    /** Scripts only from here; the map draws in a worker from a blob, components set styles by themselves. */
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:;"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final GatewaySettings settings;
    private final Path firstPage;

    Console(GatewaySettings settings) {
        this.settings = settings;
        this.firstPage = settings.console().resolve("index.html");
    }

    void serve(Router router) {
        router.route().handler(this::guard);
        if (Files.isDirectory(settings.console()))
            router.route()
                    .handler(StaticHandler.create(
                                    FileSystemAccess.ROOT,
                                    settings.console().toAbsolutePath().toString())
                            .setIncludeHidden(false)
                            .setDirectoryListing(false)
                            .setIndexPage("index.html"));
        router.route().handler(this::page);
    }

    private void guard(RoutingContext context) {
        if (!READING.contains(context.request().method())) {
            Problems.send(context, 405, "expected GET, but there is only the console at this path");
            return;
        }
        String host = context.request().getHeader("Host");
        if (host != null && !settings.publicUrl().endsWith("/" + host)) {
            moveToPublicAddress(context);
            return;
        }
        HttpServerResponse response = context.response();
        response.putHeader("Content-Security-Policy", POLICY);
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("Referrer-Policy", "same-origin");
        response.putHeader("Permissions-Policy", "geolocation=(self), camera=(self), microphone=()");
        boolean hashed = context.request().path().startsWith("/assets/");
        response.putHeader("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
        context.next();
    }

    /** Login knows one address only: whoever came by another name of this machine is sent there. */
    private void moveToPublicAddress(RoutingContext context) {
        context.response()
                .setStatusCode(302)
                .putHeader("Location", settings.publicUrl() + context.request().uri())
                .end()
                .onFailure(context::fail);
    }

    private void page(RoutingContext context) {
        String path = context.request().path();
        boolean file = path.startsWith("/assets/")
                || path.substring(path.lastIndexOf('/')).contains(".");
        if (file || !Files.exists(firstPage)) {
            Problems.notFound(context);
            return;
        }
        context.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .sendFile(firstPage.toAbsolutePath().toString())
                .onFailure(context::fail);
    }
}
