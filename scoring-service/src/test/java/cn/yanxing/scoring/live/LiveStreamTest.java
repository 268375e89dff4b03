package cn.yanxing.scoring.live;

import static cn.yanxing.scoring.IssueStory.anIssue;
import static cn.yanxing.scoring.IssueStory.anIssueWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.scoring.IssueStory;
import cn.yanxing.scoring.ScoringTest;
import cn.yanxing.scoring.Story;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LiveStreamTest extends ScoringTest {

    private static final Duration SOON = Duration.ofSeconds(15);

    @TestHTTPResource("/api/v1/scoring/stream")
    URI address;

    @Inject
    LiveService live;

    @Inject
    MovableClock clock;

    @Test
    void it_begins_with_a_snapshot() throws Exception {
        IssueStory before = anIssueWith(Story.STREET_A);
        hear(before);

        try (EventStream screen = new EventStream(address, HEAD, "en")) {
            await().atMost(SOON).until(() -> !screen.all("snapshot").isEmpty());

            JsonNode snapshot = screen.all("snapshot").get(0).data();
            assertThat(snapshot.at("/figures/issues/reported").asLong()).isPositive();
            assertThat(snapshot.at("/rankings").isArray()).isTrue();
            assertThat(snapshot.at("/recent").findValuesAsText("caseId")).contains(before.id.toString());
            assertThat(snapshot.at("/recent/0/title").asText()).isEqualTo("Signed by Street A: Damaged road");
        }
    }

    @Test
    void what_happens_comes_at_once_and_the_figures_follow() throws Exception {
        try (EventStream screen = new EventStream(address, HEAD, "zh-CN")) {
            await().atMost(SOON).until(() -> !screen.all("snapshot").isEmpty());
            IssueStory issue = anIssueWith(Story.STREET_A).rectified().closed();
            hear(issue);

            await().atMost(SOON).until(() -> screen.has("entry", entry -> isOf(issue, entry)));
            await().atMost(SOON).until(() -> !screen.all("figures").isEmpty());
            await().atMost(SOON).until(() -> !screen.all("rankings").isEmpty());
            assertThat(screen.has(
                            "happened",
                            one -> isOf(issue, one) && one.at("/title").asText().equals("结案：路面破损 2026-000007（甲街道）")))
                    .isTrue();
            assertThat(screen.all("happened"))
                    .filteredOn(message -> isOf(issue, message.data()))
                    .hasSize(6);
        }
    }

    @Test
    void a_unit_is_shown_its_own_and_nothing_else() throws Exception {
        try (EventStream screen = new EventStream(address, HANDLER_OF_A, "en")) {
            await().atMost(SOON).until(() -> !screen.all("snapshot").isEmpty());
            IssueStory foreign = anIssueWith(Story.STREET_B).rectified().closed();
            IssueStory own = anIssueWith(Story.STREET_A).rectified().closed();
            hear(foreign);
            hear(own);

            await().atMost(SOON).until(() -> screen.has("entry", entry -> isOf(own, entry)));
            assertThat(screen.has("entry", entry -> isOf(foreign, entry))).isFalse();
            assertThat(screen.has("happened", one -> isOf(foreign, one))).isFalse();
            assertThat(screen.all("snapshot").get(0).data().at("/recent").findValuesAsText("unit"))
                    .containsOnly("street-a");
        }
    }

    @Test
    void silence_is_broken_by_comments() throws Exception {
        try (EventStream screen = new EventStream(address, HEAD, "en")) {
            await().atMost(SOON).until(() -> !screen.all("snapshot").isEmpty());

            live.heartbeat();

            await().atMost(SOON).until(() -> !screen.all("comment").isEmpty());
        }
    }

    @Test
    void a_lost_connection_is_found_again_and_everybody_begins_again() throws Exception {
        try (EventStream screen = new EventStream(address, HEAD, "en")) {
            await().atMost(SOON).until(() -> !screen.all("snapshot").isEmpty());

            assertThat(database.rows(
                            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'scoring-live'",
                            row -> row.getBoolean(1)))
                    .contains(true);

            await().atMost(SOON).until(() -> screen.all("snapshot").size() == 2);
            IssueStory issue = anIssue();
            hear(issue);
            await().atMost(SOON).until(() -> screen.has("happened", one -> isOf(issue, one)));
        }
    }

    @Test
    void who_leaves_is_forgotten() throws Exception {
        EventStream screen = new EventStream(address, HEAD, "en");
        await().atMost(SOON).until(() -> !screen.all("snapshot").isEmpty());
        assertThat(live.isWatched()).isTrue();

        screen.close();

        await().atMost(SOON).until(() -> {
            live.heartbeat();
            return !live.isWatched();
        });
    }

    @Test
    void a_viewer_whose_token_is_over_is_shown_out() throws Exception {
        try (EventStream screen = new EventStream(address, HEAD, "en")) {
            await().atMost(SOON).until(() -> !screen.all("snapshot").isEmpty());

            clock.set(clock.instant().plus(Duration.ofDays(2)));
            live.heartbeat();
            clock.letGo();

            await().atMost(SOON).until(() -> !live.isWatched());
        }
    }

    private static boolean isOf(Story<?> story, JsonNode data) {
        return data.at("/caseId").asText().equals(story.file().key().id().toString());
    }
}
