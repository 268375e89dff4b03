package cn.yanxing.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void one_slow_round_does_not_move_the_median() {
        assertThat(Series.of(100, 3, 101).median()).isEqualTo(100);
        assertThat(Series.of(4, 1, 3, 2).median()).isEqualTo(2.5);
    }

    @Test
    void the_range_is_the_lowest_and_the_highest_round() {
        Series series = Series.of(5, 9, 7);

        assertThat(series.min()).isEqualTo(5);
        assertThat(series.max()).isEqualTo(9);
    }

    @Test
    void no_round_is_no_figure() {
        assertThatThrownBy(() -> new Series(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
