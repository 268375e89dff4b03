package cn.yanxing.kit.backbone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.yanxing.embedded.EmbeddedKafka;
import cn.yanxing.embedded.KafkaSettings;
import cn.yanxing.kit.outbox.Outbox;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.wire.Envelope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.core.ThrowingRunnable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The broker loses its whole disk while relay and listeners run. */
@QuarkusTest
@WithTestResource(OwnBroker.class)
class LostBrokerTest {

    @Inject
    Outbox outbox;

    @Inject
    OutboxProbe probe;

    @Inject
    Ear ear;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String address;

    private EmbeddedKafka broker;

    @BeforeEach
    void an_empty_broker() {
        int port = Integer.parseInt(address.substring(address.indexOf(':') + 1));
        broker = EmbeddedKafka.start(KafkaSettings.temporaryData().onPort(port));
    }

    @AfterEach
    void no_broker() {
        broker.close();
    }

    @Test
    void everything_is_told_again_in_order_and_heard_once() {
        UUID issue = Facts.anIssue();
        tell(issue, 1, 20);
        soon(() -> assertThat(ear.heard(issue)).isEqualTo(upTo(20)));

        broker.kill();
        tell(issue, 21, 25);
        an_empty_broker();
        tell(issue, 26, 30);

        soon(() -> assertThat(ear.heard(issue)).isEqualTo(upTo(30)));
        soon(() -> assertThat(probe.all()).allMatch(OutboxProbe.Row::sent));
        List<Envelope> told = Tape.envelopes(address, "issues", issue);
        assertThat(told).extracting(envelope -> (int) envelope.sequence()).isEqualTo(upTo(30));
        assertThat(told)
                .extracting(Envelope::id)
                .isEqualTo(probe.of(issue).stream().map(OutboxProbe.Row::id).toList());
        assertThat(ear.heard(issue)).isEqualTo(upTo(30));
    }

    private void tell(UUID issue, int from, int to) {
        IntStream.rangeClosed(from, to).forEach(round -> QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(Facts.filed(issue, round))));
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static void soon(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(assertion);
    }
}
