package cn.yanxing.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BesideTest {

    private static final Protocol TWO_ROUNDS = new Protocol(Duration.ofSeconds(60), Duration.ofSeconds(5), 2, 1);

    @Test
    void the_thing_is_warmed_up_and_then_measured_in_turn_with_its_limit() {
        List<String> done = new ArrayList<>();

        Beside found = Beside.measure(
                TWO_ROUNDS,
                window -> note(done, "thing " + window.toSeconds(), 40),
                window -> note(done, "limit " + window.toSeconds(), 100),
                ignored -> {});

        assertThat(done).containsExactly("thing 60", "limit 5", "thing 5", "limit 5", "thing 5");
        assertThat(found.ratio().median()).isEqualTo(0.4);
        assertThat(found.value().rounds()).isEqualTo(2);
    }

    private static double note(List<String> done, String what, double figure) {
        done.add(what);
        return figure;
    }
}
