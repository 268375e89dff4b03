package cn.yanxing.kit.backbone;

import static cn.yanxing.kit.backbone.Facts.anIssue;
import static cn.yanxing.kit.backbone.Facts.filed;
import static cn.yanxing.kit.backbone.Facts.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.contracts.IssueEvent.IssueFiled;
import cn.yanxing.contracts.IssueEvent.IssueHandedOver;
import cn.yanxing.contracts.Place;
import cn.yanxing.kit.outbox.EventTooLarge;
import cn.yanxing.kit.outbox.Outbox;
import cn.yanxing.kit.outbox.OutboxBatch;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.wire.Cause;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class OutboxTest {

    @Inject
    Outbox outbox;

    @Inject
    OutboxProbe probe;

    @Test
    void an_event_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> outbox.append(filed(anIssue(), 1))).isInstanceOf(TransactionalException.class);
    }

    @Test
    void what_one_transaction_tells_is_numbered_and_belongs_together() {
        UUID issue = anIssue();

        QuarkusTransaction.requiringNew().run(() -> {
            outbox.append(filed(issue, 1));
            outbox.append(List.of(signed(issue, 1)));
        });

        List<OutboxProbe.Row> rows = probe.of(issue);
        assertThat(rows).extracting(OutboxProbe.Row::sequence).containsExactly(1L, 2L);
        assertThat(rows).extracting(OutboxProbe.Row::type).containsExactly("issue.filed.v1", "issue.signed.v1");
        assertThat(rows)
                .extracting(OutboxProbe.Row::correlationId)
                .containsOnly(rows.get(0).correlationId());
        assertThat(rows.get(0).id().version()).isEqualTo(7);
    }

    @Test
    void facts_of_different_causes_are_appended_together_in_their_order() {
        UUID issue = anIssue();
        UUID neighbour = anIssue();
        Cause first = new Cause(UUID.randomUUID(), UUID.randomUUID());
        Cause second = new Cause(UUID.randomUUID(), UUID.randomUUID());

        QuarkusTransaction.requiringNew().run(() -> {
            outbox.append(filed(issue, 1));
            OutboxBatch batch = outbox.batch();
            first.run(() -> batch.add(signed(issue, 1)));
            first.run(() -> batch.add(filed(neighbour, 1)));
            second.run(() -> batch.add(filed(issue, 2)));
            batch.append();
        });

        assertThat(probe.types(issue)).containsExactly("issue.filed.v1", "issue.signed.v1", "issue.filed.v1");
        assertThat(sequences(issue)).containsExactly(1L, 2L, 3L);
        assertThat(byPosition(issue)).containsExactly(1L, 2L, 3L);
        assertThat(sequences(neighbour)).containsExactly(1L);
        assertThat(probe.of(issue))
                .extracting(OutboxProbe.Row::causationId)
                .endsWith(first.causationId(), second.causationId());
    }

    @Test
    void a_use_case_that_fails_has_told_nothing() {
        UUID issue = anIssue();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(filed(issue, 1));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessageContaining("changed my mind");

        assertThat(probe.of(issue)).isEmpty();
    }

    @Test
    void an_event_that_no_topic_could_carry_is_refused_at_once() {
        Place place = new Place(112.6, 26.9, null, null, null, null);
        IssueHandedOver huge = new IssueHandedOver(
                anIssue(), "street-a", 1, "x".repeat(1_000_000), place, null, Facts.MONDAY, Facts.MONDAY);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> outbox.append(huge)))
                .isInstanceOf(EventTooLarge.class)
                .hasMessageContaining("expected an event of at most");
    }

    @Test
    void many_writers_and_rollbacks_leave_no_gap_and_no_inversion() throws Exception {
        List<UUID> issues = List.of(anIssue(), anIssue(), anIssue());
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Future<Integer>> written = new ArrayList<>();

        for (int writer = 0; writer < 8; writer++) {
            int seed = writer;
            written.add(writers.submit(() -> write(issues, new Random(seed), 100)));
        }
        int committed = 0;
        for (Future<Integer> each : written) committed += each.get();
        writers.shutdown();

        assertThat(issues.stream().mapToInt(issue -> probe.of(issue).size()).sum())
                .isEqualTo(committed);
        for (UUID issue : issues) {
            assertThat(sequences(issue)).isEqualTo(upTo(sequences(issue).size()));
            assertThat(byPosition(issue)).isEqualTo(sequences(issue));
        }
    }

    private int write(List<UUID> issues, Random random, int times) {
        int committed = 0;
        for (int i = 0; i < times; i++) {
            List<IssueFiled> told = Stream.generate(() -> filed(issues.get(random.nextInt(issues.size())), 1))
                    .limit(1 + random.nextInt(4))
                    .toList();
            boolean fails = random.nextInt(4) == 0;
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(told);
                    if (fails) throw new IllegalStateException("rolled back");
                });
                committed += told.size();
            } catch (IllegalStateException e) {
                assertThat(fails).isTrue();
            }
        }
        return committed;
    }

    private List<Long> sequences(UUID issue) {
        return probe.of(issue).stream().map(OutboxProbe.Row::sequence).toList();
    }

    private List<Long> byPosition(UUID issue) {
        return probe.all().stream()
                .filter(row -> row.key().equals(issue.toString()))
                .map(OutboxProbe.Row::sequence)
                .toList();
    }

    private static List<Long> upTo(int count) {
        return LongStream.rangeClosed(1, count).boxed().toList();
    }
}
