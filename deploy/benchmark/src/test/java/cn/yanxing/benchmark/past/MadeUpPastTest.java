package cn.yanxing.benchmark.past;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.contracts.EventTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MadeUpPastTest {

    @Test
    void the_same_seed_tells_the_same_past() {
        assertThat(told(7, 500)).isEqualTo(told(7, 500)).isNotEqualTo(told(8, 500));
    }

    @Test
    void each_key_is_told_in_its_order_without_a_gap() {
        Map<String, Long> last = new HashMap<>();

        told(7, 50_000).forEach(one -> assertThat(one.sequence())
                .isEqualTo(last.merge(one.event().key(), 1L, Long::sum)));
    }

    @Test
    void every_stream_that_scoring_hears_has_its_share() {
        Map<String, Long> streams = new HashMap<>();

        told(7, 50_000)
                .forEach(one -> streams.merge(EventTypes.streamOf(one.event().getClass()), 1L, Long::sum));

        assertThat(streams.get("issues")).isBetween(25_000L, 35_000L);
        assertThat(streams.get("orders")).isBetween(12_000L, 22_000L);
        assertThat(streams.get("volunteers")).isBetween(1_000L, 5_000L);
    }

    private static List<Told> told(long seed, int events) {
        MadeUpPast past = new MadeUpPast(seed);
        return Stream.generate(past::next).limit(events).toList();
    }
}
