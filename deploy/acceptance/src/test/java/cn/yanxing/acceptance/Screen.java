package cn.yanxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a story of the folder browser in Chromium; its pictures stand in target/screenshots. */
final class Screen {

    private static final Path HERE = Path.of(System.getProperty("yanxing.root"), "deploy/acceptance");

    static final Path PICTURES = HERE.resolve("target/screenshots");

    private Screen() {}

    /** Fails with all that it said unless it ends well; answers its last line. */
    static String shows(String script, String url, String... more) throws IOException, InterruptedException {
        Path log = HERE.resolve("target/" + script + ".log");
        List<String> command = Stream.concat(Stream.of("node", script, url, PICTURES.toString()), Stream.of(more))
                .toList();
        Process browser = new ProcessBuilder(command)
                .directory(HERE.resolve("browser").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = browser.waitFor(5, TimeUnit.MINUTES);
        browser.destroyForcibly();

        assertThat(ended).as("the browser came to an end").isTrue();
        assertThat(browser.exitValue()).as(Files.readString(log)).isZero();
        List<String> said = Files.readAllLines(log);
        return said.get(said.size() - 1);
    }
}
