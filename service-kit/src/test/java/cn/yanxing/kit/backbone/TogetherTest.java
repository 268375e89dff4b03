package cn.yanxing.kit.backbone;

import static cn.yanxing.kit.backbone.Choir.twin;
import static cn.yanxing.kit.backbone.Facts.anIssue;
import static cn.yanxing.kit.backbone.Facts.filed;
import static cn.yanxing.kit.backbone.Facts.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.yanxing.kit.parking.ParkedEvents;
import cn.yanxing.kit.testing.EventFeed;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.wire.Envelope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class TogetherTest {

    @Inject
    EventFeed others;

    @Inject
    Choir choir;

    @Inject
    Ear ear;

    @Inject
    ParkedEvents parking;

    @Inject
    OutboxProbe probe;

    @Test
    void events_heard_together_are_heard_once_and_in_their_order() {
        UUID issue = anIssue();

        others.tell(filed(issue, 3), 3);
        Envelope first = others.tell(filed(issue, 1), 1);
        others.repeat(filed(issue, 1), first);
        others.tell(filed(issue, 2), 2);

        soon(() -> assertThat(ear.heard(twin(issue))).containsExactly(1, 2, 3));
    }

    @Test
    void what_is_told_because_of_one_of_them_names_it() {
        UUID issue = anIssue();

        others.tell(filed(issue, 1), 1);
        Envelope signature = others.tell(signed(issue, 1), 2);

        soon(() -> assertThat(probe.of(twin(issue))).singleElement().satisfies(told -> {
            assertThat(told.causationId()).isEqualTo(signature.id());
            assertThat(told.correlationId()).isEqualTo(signature.correlationId());
        }));
    }

    @Test
    void one_that_cannot_be_handled_is_parked_alone() {
        UUID issue = anIssue();
        UUID neighbour = anIssue();
        choir.refuse(issue);

        others.tell(filed(neighbour, 1), 1);
        others.tell(filed(issue, 1), 1);
        others.tell(filed(neighbour, 2), 2);

        soon(() -> assertThat(parking.list("PARKED", null, 100))
                .filteredOn(parked -> issue.toString().equals(parked.key()))
                .singleElement()
                .satisfies(parked -> assertThat(parked.reason()).contains("no-such-thing")));
        soon(() -> assertThat(ear.heard(twin(neighbour))).containsExactly(1, 2));
        assertThat(ear.heard(twin(issue))).isEmpty();
    }

    private static void soon(ThrowingRunnable what) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(what);
    }
}
