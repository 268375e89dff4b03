package cn.yanxing.issue.specialaction;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.issue.specialaction.Progress.UnitProgress;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** How far an action is. */
class ProgressTest {

    @Test
    void only_what_is_proven_counts_and_may_pass_the_target() {
        Progress progress = Progress.of(1650, List.of(unit(1000, 400), unit(700, 0)));

        assertThat(progress.proven()).isEqualTo(1700);
        assertThat(progress.waiting()).isEqualTo(400);
        assertThat(progress.percent()).isEqualTo(103.0);
    }

    @Test
    void nothing_shown_is_nothing_done() {
        assertThat(Progress.of(14, List.of())).isEqualTo(new Progress(14, 0, 0, 0, List.of()));
    }

    @Property
    void the_whole_is_the_sum_of_its_units_to_the_thousandth(
            @ForAll @Size(max = 30) List<@IntRange(max = 999_999_999) Integer> thousandths) {
        List<UnitProgress> units =
                thousandths.stream().map(part -> unit(part / 1000.0, 0)).toList();
        BigDecimal sum = BigDecimal.valueOf(
                thousandths.stream().mapToLong(Integer::longValue).sum(), 3);

        assertThat(BigDecimal.valueOf(Progress.of(1, units).proven())).isEqualByComparingTo(sum);
    }

    @Test
    void tenths_add_up() {
        List<UnitProgress> units =
                IntStream.range(0, 3).mapToObj(i -> unit(0.1, 0)).toList();

        assertThat(Progress.of(1, units).proven()).isEqualTo(0.3);
    }

    private static UnitProgress unit(double proven, double waiting) {
        return new UnitProgress("unit", null, proven, waiting, 0);
    }
}
