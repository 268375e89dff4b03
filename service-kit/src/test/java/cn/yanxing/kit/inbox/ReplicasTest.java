package cn.yanxing.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.contracts.IssueEvent.IssueFiled;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.testing.EventFeed;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.wire.WireJson;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two replicas that both believe to have the partition, as happens while a group changes hands. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class ReplicasTest {

    @Inject
    InboxTransaction transaction;

    @Inject
    Positions positions;

    @Inject
    HeldEvents held;

    @Inject
    ListenerConfig config;

    @Inject
    InboxMeters meters;

    @Inject
    Database database;

    @Test
    void two_that_read_the_same_in_any_order_handle_everything_once_and_in_order() {
        List<UUID> issues = Stream.generate(UUID::randomUUID).limit(5).toList();
        String name = "kit.replicas-" + UUID.randomUUID();

        CompletableFuture.allOf(replica(name, issues, 1), replica(name, issues, 2))
                .join();

        for (UUID issue : issues) {
            assertThat(rounds(issue))
                    .isEqualTo(IntStream.rangeClosed(1, 40).boxed().toList());
        }
        assertThat(held.ready(name, 10)).isEmpty();
    }

    private CompletableFuture<Void> replica(String name, List<UUID> issues, int seed) {
        StreamInbox inbox = new StreamInbox(listener(name), transaction, positions, held, config, meters);
        return CompletableFuture.runAsync(
                () -> batches(issues, new Random(seed)).forEach(batch -> untilDone(inbox, batch)));
    }

    /** As the listener's thread does: the same again while something must pass first. */
    private static void untilDone(StreamInbox inbox, List<Inbound> batch) {
        for (int attempt = 0; attempt < 20; attempt++) {
            try {
                inbox.handle(batch, () -> {});
                inbox.settle();
                return;
            } catch (RuntimeException e) {
                assertThat(Failure.canPass(e)).isTrue();
            }
        }
    }

    /** Every event once, shuffled, cut into batches of seven. */
    private static List<List<Inbound>> batches(List<UUID> issues, Random random) {
        List<Inbound> all = new ArrayList<>();
        issues.forEach(issue -> IntStream.rangeClosed(1, 40).forEach(round -> all.add(record(issue, round))));
        Collections.shuffle(all, random);
        return IntStream.range(0, (all.size() + 6) / 7)
                .mapToObj(i -> all.subList(i * 7, Math.min(all.size(), i * 7 + 7)))
                .toList();
    }

    private static Inbound record(UUID issue, int round) {
        String key = issue.toString();
        String body = WireJson.write(new IssueFiled(issue, "litter", "any", round, Instant.EPOCH));
        var headers = EventFeed.envelope(UUID.randomUUID(), "issue.filed.v1", key, round)
                .headers();
        return new Inbound("issues", 0, round, key, (long) round, headers, body);
    }

    private StreamListener listener(String name) {
        return new StreamListener() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Reactions reactions() {
                return Reactions.to(IssueEvent.class)
                        .on(
                                IssueFiled.class,
                                filed -> database.change(
                                        "insert into heard (issue, round) values (?, ?)",
                                        filed.event().issueId(),
                                        filed.event().round()));
            }
        };
    }

    private List<Integer> rounds(UUID issue) {
        return database.rows("select round from heard where issue = ? order by id", row -> row.getInt(1), issue);
    }
}
