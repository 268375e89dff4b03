package cn.yanxing.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.yanxing.embedded.FreePorts;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatewayReplicasTest {

    @TempDir
    Path console;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Integer> ports = new CopyOnWriteArrayList<>();
    private Replica one;
    private Replica other;
    private Gateway gateway;
    private String url;

    @BeforeEach
    void open() throws IOException {
        one = new Replica();
        other = new Replica();
        ports.addAll(List.of(one.port(), other.port()));
        int port = FreePorts.next();
        url = "http://localhost:" + port;
        List<Route> routes = List.of(new Route("/api/v1/issue", () -> ports, "/api/v1/issue"));
        gateway = Gateway.start(new GatewaySettings(port, url, routes, console));
    }

    @AfterEach
    void close() {
        gateway.close();
        one.server.stop(0);
        other.server.stop(0);
    }

    @Test
    void requests_are_spread_over_all() throws Exception {
        for (int i = 0; i < 20; i++) assertThat(post()).isEqualTo(200);

        assertThat(one.served).hasValueBetween(8, 12);
        assertThat(one.served.get() + other.served.get()).isEqualTo(20);
    }

    @Test
    void nobody_notices_one_that_has_stopped_listening() throws Exception {
        assertThat(post()).isEqualTo(200);
        assertThat(post()).isEqualTo(200);
        one.server.stop(0);
        int before = other.served.get();

        for (int i = 0; i < 20; i++) assertThat(post()).isEqualTo(200);

        assertThat(other.served).hasValue(before + 20);
    }

    @Test
    void one_that_is_not_ready_gets_nothing_until_it_is() throws Exception {
        one.ready = false;
        await().atMost(Duration.ofSeconds(10)).until(() -> servedByOneOf(4) == 0);

        one.ready = true;

        await().atMost(Duration.ofSeconds(10)).until(() -> servedByOneOf(4) > 0);
    }

    @Test
    void when_none_is_ready_they_answer_for_themselves() throws Exception {
        one.ready = false;
        other.ready = false;
        await().atMost(Duration.ofSeconds(10)).until(() -> one.asked.get() > 1 && other.asked.get() > 1);

        assertThat(post()).isEqualTo(200);
    }

    @Test
    void one_that_joins_is_asked_too_and_one_that_left_no_more() throws Exception {
        ports.remove(Integer.valueOf(other.port()));
        for (int i = 0; i < 4; i++) assertThat(post()).isEqualTo(200);
        assertThat(other.served).hasValue(0);

        ports.add(other.port());
        for (int i = 0; i < 4; i++) assertThat(post()).isEqualTo(200);

        assertThat(other.served).hasValue(2);
    }

    @Test
    void what_broke_off_under_way_is_not_sent_again() throws Exception {
        one.breaks = true;
        other.breaks = true;

        assertThat(post()).isEqualTo(502);

        assertThat(one.served.get() + other.served.get()).isEqualTo(1);
    }

    @Test
    void a_live_stream_stays_with_its_replica_and_ends_with_it() throws Exception {
        ports.remove(Integer.valueOf(other.port()));
        HttpResponse<InputStream> stream = client.send(
                HttpRequest.newBuilder(URI.create(url + "/api/v1/issue/stream")).build(),
                HttpResponse.BodyHandlers.ofInputStream());
        ports.add(other.port());
        for (int i = 0; i < 4; i++) assertThat(post()).isEqualTo(200);

        try (InputStream events = stream.body()) {
            assertThat(events.read()).isEqualTo('!');
            one.server.stop(0);

            assertThat(CompletableFuture.supplyAsync(() -> ends(events)))
                    .succeedsWithin(Duration.ofSeconds(10))
                    .isEqualTo(true);
        }
        assertThat(post()).isEqualTo(200);
    }

    /** Cut off or closed: whoever reads is told at once and can come back. */
    private static boolean ends(InputStream events) {
        try {
            return events.read() < 0;
        } catch (IOException cutOff) {
            return true;
        }
    }

    private int servedByOneOf(int requests) throws Exception {
        int before = one.served.get();
        for (int i = 0; i < requests; i++) assertThat(post()).isEqualTo(200);
        return one.served.get() - before;
    }

    private int post() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/api/v1/issue/issues"))
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    /** A service as the gateway sees it. */
    private static final class Replica {

        final HttpServer server;
        final AtomicInteger served = new AtomicInteger();
        final AtomicInteger asked = new AtomicInteger();
        volatile boolean ready = true;
        volatile boolean breaks;

        Replica() throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool());
            server.createContext("/q/health/ready", this::health);
            server.createContext("/api", this::serve);
            server.createContext("/api/v1/issue/stream", Replica::beginStream);
            server.start();
        }

        int port() {
            return server.getAddress().getPort();
        }

        private void health(HttpExchange exchange) throws IOException {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(ready ? 200 : 503, -1);
            exchange.close();
        }

        /** Open until the server stops. */
        private static void beginStream(HttpExchange exchange) throws IOException {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('!');
            exchange.getResponseBody().flush();
        }

        /**
         * The body is read to its end; breaking off is closing without a word. No connection is kept: one that is cut
         * just as it is used again has broken off under way, and that is another test's story.
         */
        private void serve(HttpExchange exchange) throws IOException {
            exchange.getRequestBody().readAllBytes();
            served.incrementAndGet();
            exchange.getResponseHeaders().set("Connection", "close");
            if (!breaks) exchange.sendResponseHeaders(200, -1);
            exchange.close();
        }
    }
}
