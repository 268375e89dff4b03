package cn.yanxing.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.embedded.FreePorts;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatewayTest {

    private static final int BODY_BYTES_MAX = 10_000;

    @TempDir
    Path console;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final CountDownLatch firstEventSeen = new CountDownLatch(1);
    private HttpServer service;
    private Gateway gateway;
    private String url;

    @BeforeEach
    void open() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.setExecutor(Executors.newCachedThreadPool());
        service.createContext("/", GatewayTest::echo);
        service.createContext("/api/v1/scoring/stream", this::twoEvents);
        service.start();
        Files.writeString(console.resolve("index.html"), "<html>first page", StandardCharsets.UTF_8);
        Files.createDirectories(console.resolve("assets"));
        Files.writeString(console.resolve("assets/app-1234.js"), "script", StandardCharsets.UTF_8);

        int behind = service.getAddress().getPort();
        int port = FreePorts.next();
        url = "http://localhost:" + port;
        List<Route> routes = List.of(
                new Route("/api/v1/issue", behind, "/api/v1/issue"),
                new Route("/api/v1/scoring", behind, "/api/v1/scoring"),
                new Route("/open311", behind, "/api/v1/issue/open311"),
                new Route("/p", behind, "/api/v1/issue/p"),
                new Route("/api/v1/hotline", FreePorts.next(), "/api/v1/hotline"));
        gateway = Gateway.start(new GatewaySettings(port, url, routes, console, BODY_BYTES_MAX, 5));
    }

    @AfterEach
    void close() {
        gateway.close();
        service.stop(0);
    }

    @Test
    void a_request_goes_to_the_service_of_its_path_with_its_query() throws Exception {
        assertThat(get("/api/v1/issue/issues?status=FILED&text=%E8%B7%AF").body())
                .startsWith("GET /api/v1/issue/issues?status=FILED&text=%E8%B7%AF\n");
        assertThat(get("/open311/v2/services.json?page=2").body())
                .startsWith("GET /api/v1/issue/open311/v2/services.json?page=2\n");
        assertThat(get("/p").body()).startsWith("GET /api/v1/issue/p\n");
        assertThat(get("/p/report").body()).startsWith("GET /api/v1/issue/p/report\n");
        assertThat(get("/parked").body()).isEqualTo("<html>first page");
    }

    @Test
    void the_service_hears_from_us_who_asks_and_not_from_the_client() throws Exception {
        HttpResponse<String> answer = client.send(
                to("/api/v1/issue/me")
                        .header("X-Forwarded-For", "203.0.113.7")
                        .header("X-Forwarded-Host", "evil.example")
                        .header("Authorization", "Bearer t")
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.body())
                .contains("x-forwarded-for=[127.0.0.1]")
                .contains("x-forwarded-host=[" + url.substring("http://".length()) + "]")
                .contains("x-forwarded-proto=[http]")
                .contains("authorization=[Bearer t]")
                .doesNotContain("evil.example", "203.0.113.7");
    }

    @Test
    void the_inside_stays_inside() throws Exception {
        assertThat(get("/q/metrics").statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/unknown").statusCode()).isEqualTo(404);
        assertThat(raw("GET /api/v1/issue/../../../q/metrics HTTP/1.1")).startsWith("HTTP/1.1 400");
        assertThat(raw("GET /api/v1/issue/%2e%2e/%2e%2e/%2e%2e/q/metrics HTTP/1.1"))
                .startsWith("HTTP/1.1 400");
        assertThat(raw("GET //q/metrics HTTP/1.1")).startsWith("HTTP/1.1 400");
    }

    @Test
    void what_is_no_http_hears_a_problem_and_not_an_empty_page() throws Exception {
        assertThat(raw("GET /api/v1/issue/issues HTTP/1.1\r\na b\u0000: c"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json");
        assertThat(raw("GET /api/v1/issue/%zz HTTP/1.1"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json");
        assertThat(raw("GET /" + "x".repeat(8_100) + " HTTP/1.1"))
                .contains(" 414 ")
                .contains("application/problem+json");
        assertThat(raw("GET / HTTP/1.1\r\nCookie: " + "x".repeat(15_100)))
                .contains(" 431 ")
                .contains("application/problem+json");
        assertThat(exchange("GET / HTTP/1.1\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.UTF_8)))
                .as("without a Host")
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json");
    }

    @Test
    void events_arrive_while_the_answer_is_still_being_written() throws Exception {
        HttpResponse<InputStream> answer =
                client.send(to("/api/v1/scoring/stream").build(), HttpResponse.BodyHandlers.ofInputStream());

        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("data: first");
            firstEventSeen.countDown();
            assertThat(lines.readLine()).isEmpty();
            assertThat(lines.readLine()).isEqualTo("data: second");
        }
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream");
    }

    @Test
    void a_body_too_large_is_refused_whether_its_length_is_said_or_not() throws Exception {
        byte[] large = new byte[BODY_BYTES_MAX + 1];
        HttpRequest said = to("/api/v1/issue/photos")
                .POST(HttpRequest.BodyPublishers.ofByteArray(large))
                .build();

        assertThat(client.send(said, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(413);
        assertThat(chunked(large)).doesNotStartWith("HTTP/1.1 200");
        assertThat(chunked(new byte[100])).startsWith("HTTP/1.1 200");
    }

    @Test
    void a_service_that_is_away_is_a_problem_and_not_a_silence() throws Exception {
        HttpResponse<String> answer = get("/api/v1/hotline/orders");

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void a_page_of_the_console_is_its_first_page_under_a_strict_policy() throws Exception {
        HttpResponse<String> page = get("/issues/42");

        assertThat(page.body()).isEqualTo("<html>first page");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "script-src 'self';", "object-src 'none'");
        assertThat(get("/assets/app-1234.js").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
        assertThat(get("/assets/none.js").statusCode()).isEqualTo(404);
    }

    @Test
    void who_comes_too_often_hears_when_to_come_back() throws Exception {
        int status = 200;
        HttpResponse<String> last = get("/");
        for (int i = 0; i < 120 && status != 429; i++) {
            last = get("/");
            status = last.statusCode();
        }

        assertThat(status).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).hasValue("10");
    }

    private static void echo(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        StringBuilder said = new StringBuilder(exchange.getRequestMethod() + " " + exchange.getRequestURI() + "\n");
        exchange.getRequestHeaders().forEach((name, values) -> said.append(name.toLowerCase(java.util.Locale.ROOT))
                .append('=')
                .append(values)
                .append('\n'));
        byte[] body = said.toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void twoEvents(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        out.write("data: first\n\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
        try {
            if (!firstEventSeen.await(20, java.util.concurrent.TimeUnit.SECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        out.write("data: second\n\n".getBytes(StandardCharsets.UTF_8));
        exchange.close();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(url + path));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(to(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private String raw(String line) throws IOException {
        return exchange((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private String chunked(byte[] body) throws IOException {
        String head = "POST /api/v1/issue/photos HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(body.length) + "\r\n";
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        bytes.write(head.getBytes(StandardCharsets.UTF_8));
        bytes.write(body);
        bytes.write("\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return exchange(bytes.toByteArray());
    }

    private String exchange(byte[] request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", gateway.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
