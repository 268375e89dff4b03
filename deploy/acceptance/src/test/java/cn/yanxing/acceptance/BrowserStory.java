package cn.yanxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The same loop on a screen: what it does stands in browser/story.mjs, its pictures in target/screenshots. */
@Order(5)
class BrowserStory extends Desk {

    @Test
    void an_issue_is_reported_and_followed_to_its_score_on_the_wall() throws Exception {
        String said = Screen.shows("story.mjs", suite.url());

        assertThat(said).startsWith("issue ");
        try (var shots = Files.list(Screen.PICTURES)) {
            assertThat(shots).hasSizeGreaterThan(8);
        }
    }
}
