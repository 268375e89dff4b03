package cn.yanxing.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DetourTest {

    private ServerSocket server;
    private Detour detour;

    @BeforeEach
    void aServerBehindADetour() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        detour = Detour.to(server.getLocalPort());
    }

    @AfterEach
    void gone() throws IOException {
        detour.close();
        server.close();
    }

    @Test
    void what_is_said_at_one_end_is_heard_at_the_other() throws IOException {
        try (Socket client = connect();
                Socket accepted = server.accept()) {
            client.getOutputStream().write(42);

            assertThat(accepted.getInputStream().read()).isEqualTo(42);
        }
    }

    @Test
    void who_is_refused_is_cut_off_and_not_let_in_until_it_opens() throws IOException {
        try (Socket client = connect();
                Socket accepted = server.accept()) {
            detour.refuse();

            assertThat(accepted.getInputStream().read()).isEqualTo(-1);
            assertThatThrownBy(this::connect).isInstanceOf(ConnectException.class);
            detour.open();
            connect().close();
            assertThat(client.isConnected()).isTrue();
        }
    }

    @Test
    void what_is_swallowed_arrives_when_it_opens() throws IOException {
        try (Socket client = connect();
                Socket accepted = server.accept()) {
            detour.swallow();
            client.getOutputStream().write(42);
            accepted.setSoTimeout(300);

            assertThatThrownBy(() -> accepted.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
            detour.open();
            accepted.setSoTimeout(5_000);
            assertThat(accepted.getInputStream().read()).isEqualTo(42);
        }
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), detour.port());
    }
}
