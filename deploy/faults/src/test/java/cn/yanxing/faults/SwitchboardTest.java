package cn.yanxing.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwitchboardTest {

    @TempDir
    Path folder;

    @Test
    void of_many_threads_one_obeys_and_the_hit_is_noted_once() {
        Switchboard board = Switchboard.in(folder);
        board.switchOn(FaultPoint.AFTER_SEND_BEFORE_MARK, Act.sleep(Duration.ofSeconds(7)));

        long obeyed = IntStream.range(0, 200)
                .parallel()
                .filter(thread -> board.claim(FaultPoint.AFTER_SEND_BEFORE_MARK).isPresent())
                .count();

        assertThat(obeyed).isEqualTo(1);
        assertThat(Switchboard.in(folder).hits()).singleElement().satisfies(hit -> {
            assertThat(hit.point()).isEqualTo(FaultPoint.AFTER_SEND_BEFORE_MARK);
            assertThat(hit.act()).isEqualTo(Act.sleep(Duration.ofSeconds(7)));
        });
    }

    @Test
    void a_point_that_is_not_switched_on_does_nothing() {
        Switchboard board = Switchboard.in(folder);
        board.switchOn(FaultPoint.MIDDLE_OF_BATCH, Act.halt());
        boolean taken = board.switchOff(FaultPoint.MIDDLE_OF_BATCH);

        assertThat(taken).isTrue();
        assertThat(board.claim(FaultPoint.MIDDLE_OF_BATCH)).isEmpty();
        assertThat(board.hits()).isEmpty();
    }

    @Test
    void poison_finds_its_victim_in_the_middle_of_a_key_and_stays_with_it() {
        PoisonCupboard cupboard = PoisonCupboard.in(folder);
        cupboard.layOut(Poison.OVERSIZED, "issues");

        assertThat(cupboard.poisonOf("scoring.issues", "issues", "one", 1)).isEmpty();
        assertThat(cupboard.poisonOf("scoring.issues", "issues", "one", 2)).contains(Poison.OVERSIZED);
        assertThat(cupboard.poisonOf("scoring.issues", "issues", "two", 2)).isEmpty();
        assertThat(PoisonCupboard.in(folder).poisonOf("scoring.issues", "issues", "one", 2))
                .contains(Poison.OVERSIZED);
        cupboard.takeAway();
        assertThat(cupboard.poisonOf("scoring.issues", "issues", "one", 2)).isEmpty();
    }
}
