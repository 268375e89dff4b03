package cn.yanxing.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.common.net.Inet;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TrustedProxiesTest {

    /** Quarkus takes a bare {@code ::1} for the host {@code ":"} and asks the name server at every request. */
    @Test
    void every_trusted_proxy_is_a_network_and_none_is_a_name_to_look_up() throws IOException {
        Properties shared = new Properties();
        try (InputStream file =
                Inet.class.getClassLoader().getResourceAsStream("META-INF/microprofile-config.properties")) {
            shared.load(file);
        }

        assertThat(shared.getProperty("quarkus.http.proxy.trusted-proxies").split(","))
                .isNotEmpty()
                .allSatisfy(proxy -> assertThat(Inet.parseCidrAddress(proxy)).isNotNull());
    }
}
