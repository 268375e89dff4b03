package cn.yanxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The same loop on a screen: what it does stands in browser/story.mjs, its pictures in target/screenshots. */
@Order(5)
class BrowserStory extends Desk {

    @Test
    void an_issue_is_reported_and_followed_to_its_score_on_the_wall() throws Exception {
        Path here = Path.of(System.getProperty("yanxing.root"), "deploy/acceptance");
        Path log = here.resolve("target/browser.log");
        Path pictures = here.resolve("target/screenshots");

        Process browser = new ProcessBuilder("node", "story.mjs", suite.url(), pictures.toString())
                .directory(here.resolve("browser").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = browser.waitFor(5, TimeUnit.MINUTES);
        browser.destroyForcibly();

        assertThat(ended).as("the browser came to an end").isTrue();
        assertThat(browser.exitValue()).as(Files.readString(log)).isZero();
        try (var shots = Files.list(pictures)) {
            assertThat(shots).hasSizeGreaterThan(8);
        }
    }
}
