package cn.yanxing.local;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.local.Ports.Part;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_taken_port_is_named_with_the_setting_that_moves_it() throws IOException {
        try (ServerSocket somebody = new ServerSocket(0)) {
            Ports ports = Ports.free().with(Part.KEYCLOAK, somebody.getLocalPort());

            assertThat(ports.complaints())
                    .singleElement()
                    .asString()
                    .contains("Port " + somebody.getLocalPort(), "Keycloak", "--keycloak-port N");
        }
    }

    @Test
    void two_parts_do_not_share_a_port() {
        Ports ports = Ports.free();
        Ports shared = ports.with(Part.ISSUE, ports.of(Part.KAFKA));

        assertThat(shared.complaints())
                .singleElement()
                .asString()
                .contains("cannot serve both", "--kafka-port", "--issue-port");
    }

    @Test
    void free_ports_differ_and_are_complained_about_by_nobody() {
        Ports ports = Ports.free();

        assertThat(Arrays.stream(Part.values()).map(ports::of)).doesNotHaveDuplicates();
        assertThat(ports.complaints()).isEmpty();
    }
}
