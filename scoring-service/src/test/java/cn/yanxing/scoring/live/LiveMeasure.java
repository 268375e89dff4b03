package cn.yanxing.scoring.live;

import static org.awaitility.Awaitility.await;

import cn.yanxing.scoring.IssueStory;
import cn.yanxing.scoring.ScoringTest;
import cn.yanxing.scoring.Story;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Not a test: how long from Kafka to a screen, and how many events a second are heard. {@code -Dtest=LiveMeasure}. */
@QuarkusTest
class LiveMeasure extends ScoringTest {

    private static final Logger LOG = Logger.getLogger(LiveMeasure.class);

    @TestHTTPResource("/api/v1/scoring/stream")
    URI address;

    @Test
    void from_kafka_to_a_screen() throws Exception {
        List<Long> millis = new ArrayList<>();
        try (EventStream screen = new EventStream(address, HEAD, "en")) {
            for (int i = 0; i < 120; i++) {
                IssueStory issue = IssueStory.anIssue();
                long told = System.nanoTime();
                tell(issue.last());
                UUID event = issue.last().id();
                await().pollInterval(Duration.ofMillis(5))
                        .atMost(Duration.ofSeconds(10))
                        .until(() -> shownAt(screen, event) > 0);
                if (i >= 20) millis.add((shownAt(screen, event) - told) / 1_000_000);
            }
        }
        Collections.sort(millis);
        LOG.infof("from Kafka to a screen, idle: p50 %d ms, p99 %d ms of %d", millis.get(49), millis.get(98), 100);
    }

    @Test
    void events_heard_in_a_second() throws Exception {
        List<Story<?>> stories = Stream.<Story<?>>generate(
                        () -> IssueStory.anIssueWith(Story.STREET_A).rectified().closed())
                .limit(2_000)
                .toList();
        long began = System.nanoTime();
        tellAtOnce(stories);
        long told = System.nanoTime();
        await().atMost(Duration.ofMinutes(5)).until(() -> count() >= 12_000);
        long heard = System.nanoTime();
        LOG.infof(
                "12000 events told in %d ms, heard %d ms after the first",
                (told - began) / 1_000_000, (heard - began) / 1_000_000);
        var recount =
                as(ADMINISTRATOR).header("Idempotency-Key", "measure-" + began).post("recount");
        LOG.infof(
                "recounted in %d ms: %s",
                (System.nanoTime() - heard) / 1_000_000, recount.jsonPath().getString("identical"));
    }

    private void tellAtOnce(List<Story<?>> stories) throws InterruptedException {
        ExecutorService neighbours = Executors.newFixedThreadPool(64);
        stories.forEach(story -> neighbours.execute(() -> story.events().forEach(this::tell)));
        neighbours.shutdown();
        neighbours.awaitTermination(5, TimeUnit.MINUTES);
    }

    private static long shownAt(EventStream screen, UUID event) {
        return screen.all("happened").stream()
                .filter(message -> message.data().at("/id").asText().equals(event.toString()))
                .mapToLong(EventStream.Message::at)
                .findFirst()
                .orElse(0);
    }

    private long count() {
        return database.row("select count(*) from case_event", row -> row.getLong(1))
                .orElseThrow();
    }
}
