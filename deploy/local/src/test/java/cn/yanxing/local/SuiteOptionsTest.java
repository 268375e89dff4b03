package cn.yanxing.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SuiteOptionsTest {

    private static final SuiteOptions OPTIONS = SuiteOptions.of(Path.of("."), Path.of("districts/zhuhui"));

    @Test
    void what_one_service_is_given_is_not_given_to_its_neighbours() {
        SuiteOptions options = OPTIONS.withService(
                Service.HOTLINE,
                ServiceSettings.usual().withJvmFlags("-Xmx1g").withEnvironment("KAFKA_BOOTSTRAP_SERVERS", "proxy:1"));

        assertThat(options.settings(Service.HOTLINE).jvmFlags()).containsExactly("-Xmx1g");
        assertThat(options.settings(Service.HOTLINE).environment()).containsEntry("KAFKA_BOOTSTRAP_SERVERS", "proxy:1");
        assertThat(options.settings(Service.ISSUE)).isEqualTo(ServiceSettings.usual());
    }

    @Test
    void what_a_service_is_given_stays_when_other_options_change() {
        SuiteOptions options = OPTIONS.withService(
                        Service.ISSUE, ServiceSettings.usual().withJvmFlags("-Xmx1g"))
                .withoutDemo()
                .startingOver()
                .withPorts(Ports.standard())
                .withData(Path.of("elsewhere"));

        assertThat(options.settings(Service.ISSUE).jvmFlags()).containsExactly("-Xmx1g");
    }
}
