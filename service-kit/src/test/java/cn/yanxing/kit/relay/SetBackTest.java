package cn.yanxing.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.yanxing.kit.backbone.Tape;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.wire.Envelope;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database forgets the facts 3 and 4 of an issue, as a copy does that was made before them. */
@QuarkusTest
@TestProfile(WithoutRelay.class)
@WithTestResource(SuiteResource.class)
class SetBackTest {

    @Inject
    Teller teller;

    @Inject
    Amnesia amnesia;

    @Inject
    UnsentRows rows;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private UUID issue;
    private Relay relay;

    @BeforeEach
    void set_the_database_back() throws Exception {
        issue = teller.tell(4);
        teller.relayUntilSent(issue, kafka);
        amnesia.forget(issue, 2);
        relay = teller.relayTo(kafka, QuickRelay.SETTINGS);
    }

    @AfterEach
    void bring_it_back() throws Exception {
        relay.end(new ShutdownEvent());
        amnesia.remember(issue, 2);
    }

    @Test
    void a_relay_that_finds_its_database_older_than_what_it_told_sends_nothing() {
        teller.tell(issue, 33);

        relay.begin(new StartupEvent());
        await().atMost(Duration.ofSeconds(20)).until(() -> relay.state() == RelayState.SET_BACK);

        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(3))
                .until(() -> rows.oldest(10).size() == 1 && relay.state() == RelayState.SET_BACK);
        assertThat(Tape.envelopes(kafka, "issues", issue))
                .extracting(Envelope::sequence)
                .containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void it_names_the_fact_that_shows_it_in_health_and_metrics() {
        Envelope last = Tape.envelopes(kafka, "issues", issue).get(3);
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        RelayHealth health = new RelayHealth(relay, rows, meters);

        relay.begin(new StartupEvent());
        await().atMost(Duration.ofSeconds(20)).until(() -> relay.state() == RelayState.SET_BACK);
        health.look();

        assertThat(relay.setBack()).contains(new SetBack("issues", issue.toString(), 4, last.id()));
        assertThat(health.call().getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(health.call().getData().orElseThrow().get("setBack"))
                .asString()
                .contains("issues " + issue + " 4", last.id().toString());
        assertThat(meters.get("yanxing.relay.set.back")
                        .tags("stream", "issues", "key", issue.toString(), "sequence", "4")
                        .tag("event", last.id().toString())
                        .gauge()
                        .value())
                .isEqualTo(1);
    }

    @Test
    void with_the_right_copy_it_goes_on() throws Exception {
        relay.begin(new StartupEvent());
        await().atMost(Duration.ofSeconds(20)).until(() -> relay.state() == RelayState.SET_BACK);
        relay.end(new ShutdownEvent());
        amnesia.remember(issue, 2);
        teller.tell(issue, 5);

        teller.relayUntilSent(issue, kafka);

        assertThat(Tape.envelopes(kafka, "issues", issue))
                .extracting(Envelope::sequence)
                .containsExactly(1L, 2L, 3L, 4L, 5L);
        amnesia.forget(issue, 2);
    }
}
