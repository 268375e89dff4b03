package cn.yanxing.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.yanxing.kit.backbone.Tape;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.wire.Envelope;
import cn.yanxing.kit.wire.ServiceName;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.lang.Thread.State;
import java.time.Duration;
import java.util.AbstractList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The relay's producer is made by hand here; the application's own relay is off. */
@QuarkusTest
@TestProfile(WithoutRelay.class)
@WithTestResource(SuiteResource.class)
class RelayProducerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Teller teller;

    @Inject
    UnsentRows rows;

    @Inject
    ReEmission reEmission;

    @Inject
    ServiceName service;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    /** Fault run 872676 lost 43 facts in this way: the clerk of Kafka's client looked away between two questions. */
    @Test
    void nothing_is_committed_without_the_records_that_came_while_the_sender_looked_away() throws Exception {
        UUID issue = teller.tell(2);
        List<UnsentRow> facts = rows.oldest(500);
        try (RelayProducer producer = new RelayProducer(kafka, service.value())) {
            BlinkingSender sender = BlinkingSender.of(producer);
            Thread relay = Thread.currentThread();
            Thread waker = RelayLock.daemon(() -> wakeOnce(sender, relay), "waker");

            producer.send(new AbstractList<>() {
                @Override
                public UnsentRow get(int index) {
                    if (index == size() - 1) {
                        sender.awaitAsleep();
                        waker.start();
                    }
                    return facts.get(index);
                }

                @Override
                public int size() {
                    return facts.size();
                }
            });
        }
        rows.mark(facts, reEmission.current());

        assertThat(Tape.envelopes(kafka, "issues", issue))
                .extracting(Envelope::sequence)
                .containsExactly(1L, 2L);
    }

    private static void wakeOnce(BlinkingSender sender, Thread waits) {
        await().atMost(PATIENCE)
                .until(() -> waits.getState() == State.WAITING || waits.getState() == State.TIMED_WAITING);
        sender.wake();
    }
}
