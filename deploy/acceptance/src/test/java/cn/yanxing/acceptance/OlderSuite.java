package cn.yanxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.yanxing.local.Ports;
import cn.yanxing.local.SuiteOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A suite that an older commit's own {@code deploy/local/run} starts, and that its signal stops. */
final class OlderSuite implements AutoCloseable {

    private static final Map<String, Ports.Part> SETTINGS = Map.of(
            "--port", Ports.Part.GATEWAY,
            "--keycloak-port", Ports.Part.KEYCLOAK,
            "--postgres-port", Ports.Part.POSTGRES,
            "--kafka-port", Ports.Part.KAFKA,
            "--issue-port", Ports.Part.ISSUE,
            "--hotline-port", Ports.Part.HOTLINE,
            "--volunteer-port", Ports.Part.VOLUNTEER,
            "--scoring-port", Ports.Part.SCORING);

    private static final Duration A_START = Duration.ofMinutes(4);

    private final Process process;

    private OlderSuite(Process process) {
        this.process = process;
    }

    /** Of the commit that lies built in the folder, with its own form of the district, and the data and ports of the options. */
    static OlderSuite start(Path commit, SuiteOptions options) {
        List<String> command = new ArrayList<>(List.of(
                commit.resolve("deploy/local/run").toString(),
                "--no-build",
                "--without-demo",
                "--district",
                commit.resolve("deploy/acceptance/district").toString(),
                "--data",
                options.data().toString()));
        SETTINGS.forEach((setting, part) ->
                command.addAll(List.of(setting, "" + options.ports().of(part))));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            options.data().resolveSibling("older-suite.log").toFile())
                    .start();
            await().atMost(A_START)
                    .until(() ->
                            !process.isAlive() || Files.exists(options.data().resolve("running.properties")));
            assertThat(process.isAlive()).as("the older suite runs").isTrue();
            return new OlderSuite(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As Ctrl-C does: everything is stopped in order. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES))
                throw new AssertionError("expected the older suite to stop, but it runs");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
