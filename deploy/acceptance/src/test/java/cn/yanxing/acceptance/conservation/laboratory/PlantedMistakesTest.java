package cn.yanxing.acceptance.conservation.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.acceptance.conservation.check.Report;
import cn.yanxing.acceptance.conservation.check.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Each mistake that this kind of system is known for, made once in a small laboratory: the check names the harm. The same
 * course without the mistake is clean.
 */
class PlantedMistakesTest {

    private static final long SEED = 20_261_123;

    private Laboratory laboratory;

    @BeforeEach
    void open() throws Exception {
        laboratory = Laboratory.open();
    }

    @Test
    void many_writers_a_fenced_relay_and_a_careful_listener_are_clean() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Future<?>> written = new ArrayList<>();
        for (int writer = 0; writer < 8; writer++) {
            Random random = new Random(SEED + writer);
            written.add(writers.submit(() -> tells(random, 40)));
        }
        writers.shutdown();
        try (Relay relay = Relay.fenced(laboratory);
                Hearer hearer = new Hearer(laboratory)) {
            int sent = 0;
            while (sent < 8 * 40) {
                sent += relay.turn();
                hearer.turn();
            }
            hearer.turn();
        }
        for (Future<?> each : written) {
            each.get(1, TimeUnit.MINUTES);
        }

        assertThat(verdict().isClean()).isTrue();
        assertThat(verdict().eventsTotal()).isEqualTo(320);
    }

    @Test
    void a_relay_that_comes_back_as_another_term_sends_again_and_that_is_harmless() throws Exception {
        tell("a", "a", "b");
        try (Relay killed = Relay.fenced(laboratory)) {
            killed.send(killed.unsent());
        }
        tell("a");
        relayed();
        heard();

        Verdict verdict = verdict();

        assertThat(verdict.isClean()).isTrue();
        assertThat(verdict.counts()).containsEntry("identical re-sends (harmless)", 3L);
    }

    @Test
    void a_cursor_relay_loses_what_commits_late() throws Exception {
        try (Teller slow = new Teller(laboratory);
                Relay relay = Relay.fenced(laboratory)) {
            slow.append("slow");
            tell("quick");
            relay.send(relay.behindTheCursor());
            relay.markUpToTheCursor();
            slow.commit();
            relay.send(relay.behindTheCursor());
            relay.markUpToTheCursor();
        }
        heard();

        Verdict verdict = verdict();

        assertThat(verdict.lost()).isEqualTo(1);
        assertThat(Report.text(verdict)).contains("slow: event 1 ").contains("is marked as sent, but is not on");
    }

    @Test
    void a_zombie_relay_without_a_fence_speaks_after_its_successor() throws Exception {
        try (Relay zombie = Relay.unfenced(laboratory);
                Relay successor = Relay.unfenced(laboratory)) {
            tell("a", "a");
            List<Relay.Fact> sleptOver = zombie.unsent();
            tell("a");
            successor.turn();
            zombie.send(sleptOver);
            tell("a");
            successor.turn();
        }
        heard();

        Verdict verdict = verdict();

        assertThat(verdict.inverted()).isEqualTo(1);
        assertThat(Report.text(verdict)).contains("an older sender spoke after a newer one");
    }

    @Test
    void a_zombie_relay_with_a_fence_is_shut_out() throws Exception {
        try (Relay zombie = Relay.fenced(laboratory)) {
            tell("a", "a");
            List<Relay.Fact> sleptOver = zombie.unsent();
            tell("a");
            relayed();
            assertThatThrownBy(() -> zombie.send(sleptOver))
                    .hasRootCauseInstanceOf(InvalidProducerEpochException.class);
        }
        tell("a");
        relayed();
        heard();

        assertThat(verdict().isClean()).isTrue();
    }

    @Test
    void a_relay_without_transactions_that_breaks_inside_a_batch_turns_the_order_round() throws Exception {
        try (Relay broken = Relay.unfenced(laboratory)) {
            tell("a", "a");
            List<Relay.Fact> batch = broken.unsent();
            broken.send(batch.subList(1, 2)); // the first one was lost on the way and is sent again with the batch
            broken.turn();
        }
        heard();

        Verdict verdict = verdict();

        assertThat(verdict.inverted()).isPositive();
        assertThat(Report.text(verdict)).contains("event 1 first comes after event 2");
    }

    @Test
    void an_offset_committed_before_the_effect_loses_what_a_kill_interrupts() throws Exception {
        tell("a", "a", "b");
        relayed();
        try (Hearer killed = new Hearer(laboratory)) {
            assertThat(killed.read()).hasSize(3);
            killed.commitOffsets();
        }
        heard();

        Verdict verdict = verdict();

        assertThat(verdict.lost()).isPositive();
        assertThat(Report.text(verdict)).contains("stands at event 0").contains("had no effect at scoring-service");
    }

    @Test
    void a_position_committed_before_its_effect_loses_the_effect() throws Exception {
        tell("a");
        relayed();
        try (Hearer killed = new Hearer(laboratory)) {
            assertThat(killed.advance(killed.read().get(0))).isTrue();
            killed.commit();
        }
        heard();

        Verdict verdict = verdict();

        assertThat(verdict.lost()).isEqualTo(1);
        assertThat(Report.text(verdict)).contains("a: event 1 (").contains("had no effect at scoring-service");
    }

    @Test
    void an_effect_committed_before_its_position_takes_place_twice() throws Exception {
        tell("a");
        relayed();
        try (Hearer killed = new Hearer(laboratory)) {
            killed.takeEffect(killed.read().get(0));
            killed.commit();
        }
        heard();

        Verdict verdict = verdict();

        assertThat(verdict.duplicated()).isEqualTo(1);
        assertThat(Report.text(verdict)).contains("had its effect at scoring-service twice");
    }

    private Void tells(Random random, int facts) throws Exception {
        try (Teller teller = new Teller(laboratory)) {
            for (int fact = 0; fact < facts; fact++) {
                teller.tell("key-" + random.nextInt(12));
            }
        }
        return null;
    }

    private void tell(String... keys) throws Exception {
        try (Teller teller = new Teller(laboratory)) {
            teller.tell(keys);
        }
    }

    private void relayed() throws Exception {
        try (Relay relay = Relay.fenced(laboratory)) {
            relay.turn();
        }
    }

    private void heard() throws Exception {
        try (Hearer hearer = new Hearer(laboratory)) {
            hearer.turn();
        }
    }

    private Verdict verdict() {
        return laboratory.verdict();
    }
}
