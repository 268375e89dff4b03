package cn.yanxing.local.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.embedded.FreePorts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A connection to a service that waits for the rest of a request that never comes is lost to all who ask after it. */
class BrokenRequestsTest {

    private static final int PATIENCE_MILLIS = 10_000;

    @TempDir
    Path console;

    private ServerSocket service;
    private Gateway gateway;
    private int port;

    @BeforeEach
    void open() throws IOException {
        service = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        service.setSoTimeout(PATIENCE_MILLIS);
        port = FreePorts.next();
        List<Route> routes = List.of(new Route("/api/v1/issue", service.getLocalPort(), "/api/v1/issue"));
        gateway =
                Gateway.start(new GatewaySettings(port, "http://localhost:" + port, routes, console, 1_000_000, 1_000));
    }

    @AfterEach
    void close() throws IOException {
        gateway.close();
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 50\r\n\r\nonly a part",
                "Transfer-Encoding: chunked\r\n\r\n50\r\nonly a part",
                "Transfer-Encoding: chunked\r\n\r\nno length\r\na part",
                "Transfer-Encoding: chunked\r\n\r\n6\r\na part\r\nno length\r\nanother"
            })
    void who_breaks_off_in_the_middle_takes_the_connection_to_the_service_along(String rest) throws Exception {
        try (Socket asker = asks("POST /api/v1/issue HTTP/1.1\r\nHost: localhost\r\n" + rest)) {
            asker.shutdownOutput();
            try (Socket passed = service.accept()) {
                passed.setSoTimeout(PATIENCE_MILLIS);
                assertThat(passed.getInputStream().readAllBytes()).asString().doesNotContain("another");
            }
        }
    }

    @Test
    void a_refused_upgrade_gives_the_connection_to_the_service_back() throws Exception {
        String plain = "GET /api/v1/issue HTTP/1.1\r\nHost: localhost\r\n";
        try (Socket asker = asks(plain + "Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
                Socket passed = service.accept()) {
            passed.setSoTimeout(PATIENCE_MILLIS);
            BufferedReader heads = new BufferedReader(new InputStreamReader(passed.getInputStream(), US_ASCII));
            assertThat(head(heads)).startsWith("GET");
            passed.getOutputStream().write("HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n".getBytes(US_ASCII));
            assertThat(asker.getInputStream().read()).isEqualTo('H');

            try (Socket next = asks(plain + "\r\n")) {
                assertThat(next.isConnected()).isTrue();
                assertThat(head(heads)).startsWith("GET");
            }
        }
    }

    private Socket asks(String request) throws IOException {
        Socket asker = new Socket(InetAddress.getLoopbackAddress(), port);
        asker.setSoTimeout(PATIENCE_MILLIS);
        asker.getOutputStream().write(request.getBytes(US_ASCII));
        asker.getOutputStream().flush();
        return asker;
    }

    private static String head(BufferedReader heads) throws IOException {
        StringBuilder head = new StringBuilder();
        for (String line = heads.readLine(); line != null && !line.isEmpty(); line = heads.readLine())
            head.append(line);
        return head.toString();
    }
}
