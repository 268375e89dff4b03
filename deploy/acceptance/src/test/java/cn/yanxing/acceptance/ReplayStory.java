package cn.yanxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.local.RebuiltScoring;
import cn.yanxing.local.ScoreBook;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** All marks come out of the streams: whoever hears them from the beginning gets the same. */
@Order(23)
class ReplayStory extends Desk {

    private static final String RANKINGS = "/api/v1/scoring/rankings";

    @Test
    void scoring_built_again_beside_live_traffic_has_the_same_entries_scores_and_ranks_and_tells_nobody() {
        AtomicBoolean going = new AtomicBoolean(true);
        CompletableFuture<Integer> work = CompletableFuture.supplyAsync(() -> issuesClosedWhile(going));
        try (RebuiltScoring rebuilt = RebuiltScoring.beside(suite.suite().options())) {
            Patience.until("the past to be heard", () -> rebuilt.book().eventCount() > 0);
            assertThat(rebuilt.book().differences(rebuilt.liveBook())).isEmpty();
            going.set(false);
            assertThat(work.join()).isPositive();
            Patience.until(
                    "as much heard as live",
                    () -> rebuilt.book().onTheWay(rebuilt.liveBook()).isEmpty());

            ScoreBook again = rebuilt.book();
            ScoreBook live = rebuilt.liveBook();
            assertThat(again.differences(live)).isEmpty();
            assertThat(again.eventCount()).isEqualTo(live.eventCount());
            assertThat(again.entryCount()).isEqualTo(live.entryCount()).isPositive();
            assertThat(centre.at(rebuilt.url()).get(RANKINGS).good().text())
                    .isEqualTo(centre.get(RANKINGS).good().text());
            assertThat(rebuilt.told()).isZero();
        } finally {
            going.set(false);
        }
    }

    /** At least one, so that the live service does something meanwhile. */
    private int issuesClosedWhile(AtomicBoolean going) {
        int closed = 0;
        do {
            Case issue = anIssueAtWork(garbage(), "exposed-garbage-1", SOUTH_LAKE, southLake);
            issue.shows(southLake, "rectification", "垃圾已清运");
            issue.does(inspector, "verification", Map.of("passed", true, "note", "已清洁", "photos", java.util.List.of()));
            closed++;
        } while (going.get());
        return closed;
    }
}
