package cn.yanxing.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.local.Ports.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentsTest {

    @TempDir
    Path root;

    @BeforeEach
    void districts() throws IOException {
        Files.createDirectories(root.resolve("deploy/local/districts/zhuhui"));
        Files.createDirectories(root.resolve("deploy/local/districts/boston"));
        Files.createDirectories(root.resolve("elsewhere/testonia"));
        Files.createFile(root.resolve("old.csv.gz"));
    }

    @Test
    void nothing_said_runs_the_default_district_with_its_past_on_the_standard_ports() {
        SuiteOptions options = parse();

        assertThat(options.district()).isEqualTo(root.resolve("deploy/local/districts/zhuhui"));
        assertThat(options.data()).isEqualTo(root.resolve("deploy/local/data/zhuhui"));
        assertThat(options.ports().of(Part.GATEWAY)).isEqualTo(8080);
        assertThat(options.fresh()).isFalse();
        assertThat(options.withDemo()).isTrue();
        assertThat(options.replay()).isNull();
        assertThat(options.replicas()).isEqualTo(1);
    }

    @Test
    void a_district_is_a_name_or_a_folder_and_has_data_of_its_own() {
        assertThat(parse("--district", "boston").data()).isEqualTo(root.resolve("deploy/local/data/boston"));
        assertThat(parse("--district", "elsewhere/testonia").district()).isEqualTo(root.resolve("elsewhere/testonia"));
        assertThat(parse("--district", "elsewhere/testonia").data())
                .isEqualTo(root.resolve("deploy/local/data/testonia"));
    }

    @Test
    void every_port_can_be_moved() {
        SuiteOptions options = parse("--port", "9080", "--kafka-port", "9192", "--scoring-port", "9184");

        assertThat(options.publicUrl()).isEqualTo("http://localhost:9080");
        assertThat(options.ports().of(Part.KAFKA)).isEqualTo(9192);
        assertThat(options.ports().of(Service.SCORING)).isEqualTo(9184);
        assertThat(options.ports().of(Service.ISSUE)).isEqualTo(8181);
    }

    @Test
    void the_rest_is_understood_together() {
        SuiteOptions options =
                parse("--fresh", "--without-demo", "--data", "there", "--replay", "old.csv.gz", "--replicas", "2");

        assertThat(options.fresh()).isTrue();
        assertThat(options.withDemo()).isFalse();
        assertThat(options.data()).isEqualTo(root.resolve("there"));
        assertThat(options.replay()).isEqualTo(root.resolve("old.csv.gz"));
        assertThat(options.replicas()).isEqualTo(2);
    }

    @Test
    void a_word_that_means_nothing_is_named() {
        assertRefused("Unknown setting --frsh.", "--frsh");
        assertRefused("The setting --port needs a port from 1 to 65535, but got eighty.", "--port", "eighty");
        assertRefused("The setting --port needs a port from 1 to 65535, but got 65536.", "--port", "65536");
        assertRefused("The setting --port needs a value.", "--port");
        assertRefused("The setting --data needs a value.", "--data", "--fresh");
        assertRefused("The setting --replicas needs a number from 1 to 4, but got 0.", "--replicas", "0");
        assertRefused("There is no district atlantis", "--district", "atlantis");
        assertRefused("missing.csv cannot be read", "--replay", "missing.csv");
    }

    private void assertRefused(String message, String... words) {
        assertThatThrownBy(() -> parse(words)).isInstanceOf(WrongUsage.class).hasMessageContaining(message);
    }

    private SuiteOptions parse(String... words) {
        return Arguments.parse(root, root, List.of(words));
    }
}
