package cn.yanxing.kit.backbone;

import static cn.yanxing.kit.backbone.Facts.anIssue;
import static cn.yanxing.kit.backbone.Facts.filed;
import static cn.yanxing.kit.backbone.Facts.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.inbox.ListenerState;
import cn.yanxing.kit.inbox.Listeners;
import cn.yanxing.kit.parking.ParkedEvent;
import cn.yanxing.kit.parking.ParkedEvents;
import cn.yanxing.kit.problem.Refused;
import cn.yanxing.kit.testing.EventFeed;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.wire.Envelope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class ListenerTest {

    private static final Actor ADMIN = new Actor("admin", null, Set.of("administrator"));

    @Inject
    EventFeed others;

    @Inject
    Ear ear;

    @Inject
    ParkedEvents parking;

    @Inject
    Listeners listeners;

    @Inject
    OutboxProbe probe;

    @Test
    void an_event_told_twice_is_heard_once() {
        UUID issue = anIssue();

        Envelope first = others.tell(filed(issue, 1));
        others.repeat(filed(issue, 1), first);
        others.tell(filed(issue, 2));

        soon(() -> assertThat(ear.heard(issue)).containsExactly(1, 2));
    }

    @Test
    void events_out_of_order_wait_for_those_before_them() {
        UUID issue = anIssue();

        others.tell(filed(issue, 3), 3);
        others.tell(filed(issue, 2), 2);
        soon(() -> assertThat(held("WAITING", issue)).hasSize(2));
        assertThat(ear.heard(issue)).isEmpty();
        others.tell(filed(issue, 1), 1);

        soon(() -> assertThat(ear.heard(issue)).containsExactly(1, 2, 3));
        assertThat(held("WAITING", issue)).isEmpty();
    }

    @Test
    void an_event_that_cannot_be_handled_is_parked_and_only_its_own_followers_wait() {
        UUID issue = anIssue();
        UUID neighbour = anIssue();
        ear.failOn(issue, () -> new Refused("no-such-thing", Map.of()));

        others.tell(filed(issue, 1));
        others.tell(filed(issue, 2));
        others.tell(filed(neighbour, 1));

        soon(() -> assertThat(held("PARKED", issue)).singleElement().satisfies(parked -> {
            assertThat(parked.sequence()).isEqualTo(1);
            assertThat(parked.reason()).contains("no-such-thing");
        }));
        soon(() -> assertThat(ear.heard(neighbour)).containsExactly(1));
        soon(() -> assertThat(held("WAITING", issue)).hasSize(1));
        assertThat(ear.heard(issue)).isEmpty();
    }

    @Test
    void a_released_event_is_handled_and_its_followers_after_it() {
        UUID issue = anIssue();
        ParkedEvent parked = aParkedEvent(issue);
        others.tell(filed(issue, 2));
        others.tell(filed(issue, 3));
        ear.heal(issue);

        assertThat(parking.release(parked.id(), ADMIN).state()).isEqualTo("WAITING");

        soon(() -> assertThat(ear.heard(issue)).containsExactly(1, 2, 3));
        assertThat(held("PARKED", issue)).isEmpty();
    }

    @Test
    void a_dropped_event_is_passed_over() {
        UUID issue = anIssue();
        ParkedEvent parked = aParkedEvent(issue);
        others.tell(filed(issue, 2));
        ear.heal(issue);

        ParkedEvent dropped = parking.drop(parked.id(), "it was a test", ADMIN);

        assertThat(dropped.reason()).isEqualTo("it was a test");
        soon(() -> assertThat(ear.heard(issue)).containsExactly(2));
        assertThatThrownBy(() -> parking.drop(parked.id(), "again", ADMIN)).isInstanceOf(Refused.class);
    }

    @Test
    void a_failure_that_can_pass_is_tried_again_until_it_does() {
        UUID issue = anIssue();
        ear.failOn(issue, OptimisticLockException::new);

        others.tell(filed(issue, 1));
        soon(() -> assertThat(state().status()).isEqualTo(ListenerState.Status.RETRYING));
        assertThat(state().reason()).contains("OptimisticLock");
        ear.heal(issue);

        soon(() -> assertThat(ear.heard(issue)).containsExactly(1));
        soon(() -> assertThat(state().status()).isEqualTo(ListenerState.Status.LISTENING));
        assertThat(held("PARKED", issue)).isEmpty();
    }

    @Test
    void what_the_register_does_not_know_yet_is_waited_for() {
        UUID issue = anIssue();
        ear.doNotKnow(issue);

        others.tell(filed(issue, 1));
        soon(() -> assertThat(held("WAITING", issue)).singleElement().satisfies(waiting -> assertThat(waiting.reason())
                .contains("expected the register to know")));
        ear.heal(issue);

        soon(() -> assertThat(ear.heard(issue)).containsExactly(1));
    }

    @Test
    void what_the_register_never_learns_is_parked() {
        UUID issue = anIssue();
        ear.doNotKnow(issue);

        others.tell(filed(issue, 1));

        soon(() -> assertThat(held("PARKED", issue)).hasSize(1));
        ear.heal(issue);
    }

    @Test
    void an_event_of_a_type_from_the_future_is_passed_over() {
        UUID issue = anIssue();

        others.send("issues", EventFeed.envelope(UUID.randomUUID(), "issue.dreamt-of.v1", issue.toString(), 1), "{}");
        others.tell(filed(issue, 2), 2);

        soon(() -> assertThat(ear.heard(issue)).containsExactly(2));
    }

    @Test
    void nonsense_with_a_place_in_the_order_is_parked_there() {
        UUID issue = anIssue();

        others.send("issues", EventFeed.envelope(UUID.randomUUID(), "issue.filed.v1", issue.toString(), 1), "not JSON");
        others.tell(filed(issue, 2), 2);

        soon(() -> assertThat(held("PARKED", issue)).hasSize(1));
        soon(() -> assertThat(held("WAITING", issue)).hasSize(1));
    }

    @Test
    void a_record_without_a_sequence_is_parked_under_its_offset() {
        String body = "no headers " + UUID.randomUUID();

        others.send(new ProducerRecord<>("issues", anIssue().toString(), body));

        soon(() -> assertThat(all("PARKED").filter(parked -> parked.body().equals(body)))
                .singleElement()
                .satisfies(parked -> assertThat(parked.sequence()).isNull()));
    }

    @Test
    void an_answer_names_the_event_that_it_answers() {
        UUID issue = anIssue();

        Envelope told = others.tell(signed(issue, 1));

        soon(() -> assertThat(probe.of(issue)).singleElement().satisfies(answer -> {
            assertThat(answer.causationId()).isEqualTo(told.id());
            assertThat(answer.correlationId()).isEqualTo(told.correlationId());
        }));
    }

    @Test
    void too_many_parked_in_a_row_stop_the_listener_until_the_fault_is_mended() {
        UUID healthy = anIssue();
        others.tell(filed(healthy, 1));
        soon(() -> assertThat(ear.heard(healthy)).containsExactly(1));
        List<UUID> issues = Stream.generate(Facts::anIssue).limit(8).toList();
        issues.forEach(issue -> ear.failOn(issue, () -> new IllegalStateException("our own fault")));

        issues.forEach(issue -> others.tell(filed(issue, 1)));
        soon(() -> assertThat(state().status()).isEqualTo(ListenerState.Status.STALLED));
        long parked = issues.stream()
                .filter(issue -> !held("PARKED", issue).isEmpty())
                .count();
        issues.forEach(ear::heal);

        assertThat(parked).isEqualTo(5);
        soon(() -> assertThat(issues.stream().filter(issue -> !ear.heard(issue).isEmpty()))
                .hasSize(3));
        soon(() -> assertThat(state().status()).isEqualTo(ListenerState.Status.LISTENING));
    }

    private ParkedEvent aParkedEvent(UUID issue) {
        ear.failOn(issue, () -> new IllegalStateException("planted"));
        others.tell(filed(issue, 1));
        soon(() -> assertThat(held("PARKED", issue)).hasSize(1));
        return held("PARKED", issue).get(0);
    }

    private ListenerState state() {
        return listeners.states().get(Ear.NAME);
    }

    private List<ParkedEvent> held(String state, UUID issue) {
        return all(state).filter(event -> issue.toString().equals(event.key())).toList();
    }

    private Stream<ParkedEvent> all(String state) {
        return parking.list(state, null, 10_000).stream()
                .filter(event -> event.listener().equals(Ear.NAME));
    }

    private static void soon(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(assertion);
    }
}
