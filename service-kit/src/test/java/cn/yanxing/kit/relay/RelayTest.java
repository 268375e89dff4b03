package cn.yanxing.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.yanxing.embedded.EmbeddedKafka;
import cn.yanxing.embedded.KafkaSettings;
import cn.yanxing.kit.backbone.Tape;
import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.wire.Envelope;
import cn.yanxing.kit.wire.ServiceName;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The relays are made by hand here; the application's own is off. */
@QuarkusTest
@TestProfile(WithoutRelay.class)
@WithTestResource(SuiteResource.class)
class RelayTest {

    @Inject
    Teller teller;

    @Inject
    OutboxProbe probe;

    @Inject
    MovableClock clock;

    @Inject
    UnsentRows rows;

    @Inject
    ReEmission reEmission;

    @Inject
    ServiceName service;

    @Inject
    RelayLogin login;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void facts_arrive_in_order_with_everything_that_the_envelope_says() throws Exception {
        UUID issue = teller.tell(25);

        teller.relayUntilSent(issue, kafka);

        List<Envelope> arrived = Tape.envelopes(kafka, "issues", issue);
        List<OutboxProbe.Row> told = probe.of(issue);
        assertThat(arrived)
                .extracting(Envelope::sequence)
                .isEqualTo(LongStream.rangeClosed(1, 25).boxed().toList());
        assertThat(arrived)
                .extracting(Envelope::id)
                .isEqualTo(told.stream().map(OutboxProbe.Row::id).toList());
        assertThat(arrived.get(0).source()).isEqualTo("/yanxing/kit");
        assertThat(arrived.get(0).type()).isEqualTo("issue.filed.v1");
        assertThat(arrived.get(0).correlationId()).isEqualTo(told.get(0).correlationId());
    }

    /** A broker refuses records dated more than an hour ahead, and with one of them everything behind it would wait. */
    @Test
    void a_fact_from_a_clock_that_runs_ahead_holds_nobody_up() throws Exception {
        clock.advance(Duration.ofHours(3));
        UUID issue = teller.tell(1);
        clock.letGo();

        teller.relayUntilSent(issue, kafka);

        Envelope arrived = Tape.envelopes(kafka, "issues", issue).get(0);
        assertThat(arrived.time()).isAfter(Instant.now().plus(Duration.ofHours(2)));
    }

    @Test
    void a_relay_killed_before_its_mark_is_followed_by_one_that_sends_the_same_ids_again() throws InterruptedException {
        UUID issue = teller.tell(3);

        try (RelayProducer killed = new RelayProducer(kafka, service.value())) {
            killed.send(rows.oldest(500));
        }
        try (RelayProducer successor = new RelayProducer(kafka, service.value())) {
            List<UnsentRow> again = rows.oldest(500);
            successor.send(again);
            rows.mark(again, reEmission.current());
        }

        List<Envelope> arrived = Tape.envelopes(kafka, "issues", issue);
        assertThat(arrived).extracting(Envelope::sequence).containsExactly(1L, 2L, 3L, 1L, 2L, 3L);
        assertThat(arrived.subList(3, 6)).isEqualTo(arrived.subList(0, 3));
        assertThat(probe.of(issue)).allMatch(OutboxProbe.Row::sent);
    }

    @Test
    void what_a_zombie_sends_is_thrown_away() throws InterruptedException {
        UUID issue = teller.tell(2);

        try (RelayProducer zombie = new RelayProducer(kafka, service.value())) {
            List<UnsentRow> stale = rows.oldest(500);
            try (RelayProducer successor = new RelayProducer(kafka, service.value())) {
                assertThatThrownBy(() -> zombie.send(stale))
                        .isInstanceOfAny(ProducerFencedException.class, InvalidProducerEpochException.class);
                assertThat(Tape.of(kafka, "issues", issue)).isEmpty();

                successor.send(stale);
                rows.mark(stale, reEmission.current());
            }
        }

        assertThat(Tape.envelopes(kafka, "issues", issue))
                .extracting(Envelope::sequence)
                .containsExactly(1L, 2L);
    }

    @Test
    void there_is_one_active_relay_and_another_takes_over_when_it_goes() throws SQLException {
        RelayLock first = take(QuickRelay.SETTINGS).orElseThrow();

        assertThat(take(QuickRelay.SETTINGS)).isEmpty();
        first.close();

        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> take(QuickRelay.SETTINGS)
                .orElseThrow(AssertionError::new)
                .close());
    }

    @Test
    void a_relay_that_sleeps_loses_its_lock_to_the_next() throws SQLException {
        QuickRelay withoutHeartbeat =
                new QuickRelay(Duration.ofHours(1), Duration.ofSeconds(1), Duration.ofMillis(100));

        try (RelayLock sleeper = take(withoutHeartbeat).orElseThrow()) {
            Instant asleep = Instant.now();
            await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> take(QuickRelay.SETTINGS)
                    .orElseThrow(AssertionError::new)
                    .close());

            assertThat(Duration.between(asleep, Instant.now())).isLessThan(Duration.ofSeconds(3));
            assertThat(sleeper.isHeld()).isTrue();
        }
    }

    @Test
    void without_kafka_facts_wait_and_arrive_in_order_when_it_is_back() throws Exception {
        UUID issue = teller.tell(30);
        KafkaSettings down = KafkaSettings.temporaryData().onPort(freePort());
        Relay relay = teller.relayTo("127.0.0.1:" + down.port(), QuickRelay.SETTINGS);

        relay.begin(new StartupEvent());
        try {
            await().atMost(Duration.ofSeconds(20)).until(() -> relay.state() == RelayState.FAILING);
            assertThat(probe.of(issue)).noneMatch(OutboxProbe.Row::sent);
            try (EmbeddedKafka back = EmbeddedKafka.start(down)) {
                await().atMost(Duration.ofSeconds(30)).until(() -> teller.hasSentAllOf(issue));

                assertThat(Tape.envelopes(back.bootstrapServers(), "issues", issue))
                        .extracting(Envelope::sequence)
                        .isEqualTo(LongStream.rangeClosed(1, 30).boxed().toList());
            }
        } finally {
            relay.end(new ShutdownEvent());
        }
    }

    @Test
    void a_commit_wakes_the_relay() throws Exception {
        QuickRelay sleepy = new QuickRelay(Duration.ofMillis(200), Duration.ofSeconds(2), Duration.ofHours(1));
        Relay relay = teller.relayTo(kafka, sleepy);
        relay.begin(new StartupEvent());
        try {
            UUID first = teller.tell(1);
            await().atMost(Duration.ofSeconds(20)).until(() -> teller.hasSentAllOf(first));

            UUID second = teller.tell(1);

            await().atMost(Duration.ofSeconds(10)).until(() -> teller.hasSentAllOf(second));
        } finally {
            relay.end(new ShutdownEvent());
        }
    }

    private Optional<RelayLock> take(RelayConfig config) throws SQLException {
        return RelayLock.take(login.url(), login.properties(), config);
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
