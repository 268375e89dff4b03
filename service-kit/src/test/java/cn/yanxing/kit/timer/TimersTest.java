package cn.yanxing.kit.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.kit.testing.SuiteResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class TimersTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");

    @Inject
    Timers timers;

    @Inject
    Bell bell;

    @Inject
    MovableClock clock;

    @Inject
    Database database;

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void a_timer_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> timers.schedule("bell", UUID.randomUUID(), MONDAY, Map.of()))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void a_timer_fires_once_when_its_time_has_come() {
        UUID subject = UUID.randomUUID();
        clock.set(MONDAY);
        schedule(subject, MONDAY.plusSeconds(60));
        assertThat(bell.rung(subject)).isEmpty();

        clock.set(MONDAY.plusSeconds(60));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(bell.rung(subject)).containsExactly("why"));
        schedule(subject, MONDAY.plusSeconds(60));
        UUID later = UUID.randomUUID();
        schedule(later, MONDAY);

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(bell.rung(later)).hasSize(1));
        assertThat(bell.rung(subject)).hasSize(1);
    }

    @Test
    void a_cancelled_timer_does_not_fire() {
        UUID subject = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        clock.set(MONDAY);
        schedule(subject, MONDAY.plusSeconds(60));
        schedule(other, MONDAY.plusSeconds(61));

        QuarkusTransaction.requiringNew().run(() -> timers.cancel("bell", subject));
        clock.set(MONDAY.plusSeconds(90));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(bell.rung(other)).hasSize(1));
        assertThat(bell.rung(subject)).isEmpty();
    }

    @Test
    void cancelling_does_not_wait_for_a_timer_that_fires_at_this_moment_and_waits_for_the_caller() {
        UUID subject = UUID.randomUUID();
        clock.set(MONDAY);
        schedule(subject, MONDAY.plusSeconds(60));

        QuarkusTransaction.requiringNew().run(() -> {
            database.row("select id from timer where subject = ? for update", row -> 1, subject);
            QuarkusTransaction.requiringNew().run(() -> timers.cancel("bell", subject));
        });

        assertThat(failure(subject)).isEmpty();
        QuarkusTransaction.requiringNew().run(() -> timers.cancel("bell", subject));
        assertThat(database.rows("select 1 from timer where subject = ?", row -> 1, subject))
                .isEmpty();
    }

    @Test
    void a_failing_timer_is_tried_again_later_and_its_reason_can_be_seen() {
        UUID subject = UUID.randomUUID();
        clock.set(MONDAY);
        bell.stick(subject);
        schedule(subject, MONDAY);

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(failure(subject)).contains("the bell sticks"));
        bell.oil(subject);
        clock.advance(Duration.ofMinutes(5));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(bell.rung(subject)).hasSize(1));
    }

    @Test
    void replicas_that_poll_at_once_fire_each_timer_once() {
        List<UUID> subjects =
                IntStream.range(0, 100).mapToObj(i -> UUID.randomUUID()).toList();
        List<TimerPoll> replicas = IntStream.range(0, 3)
                .mapToObj(i -> new TimerPoll(database, Clock.systemUTC(), List.of(bell)))
                .toList();
        subjects.forEach(subject -> schedule(subject, MONDAY));

        CompletableFuture.allOf(replicas.stream()
                        .map(replica -> CompletableFuture.runAsync(replica::fireAllDue))
                        .toArray(CompletableFuture[]::new))
                .join();

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(subjects)
                .allSatisfy(subject -> assertThat(bell.rung(subject)).hasSize(1)));
    }

    private void schedule(UUID subject, Instant fireAt) {
        QuarkusTransaction.requiringNew().run(() -> timers.schedule("bell", subject, fireAt, Map.of("reason", "why")));
    }

    private String failure(UUID subject) {
        return database.row(
                        "select coalesce(last_failure, '') from timer where subject = ?",
                        row -> row.getString(1),
                        subject)
                .orElseThrow();
    }
}
