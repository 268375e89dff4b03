package cn.yanxing.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Contender FIRST = new Contender("a", "streets", 103_000, 3);
    private static final Contender SECOND = new Contender("b", "streets", 101_500, 2);
    private static final Contender SECOND_TOO = new Contender("c", "streets", 101_504, 2);
    private static final Contender FOURTH = new Contender("d", "streets", 99_500, 1);
    private static final Contender IDLE = new Contender("e", "streets", 100_000, 0);
    private static final Contender ELSEWHERE = new Contender("f", "departments", 100_100, 1);

    @Test
    void equal_scores_share_a_rank_and_the_next_one_is_skipped() {
        assertThat(Ranking.of(List.of(FOURTH, SECOND_TOO, FIRST, SECOND)))
                .extracting(Ranking.Place::rank)
                .containsExactly(1, 2, 2, 4);
    }

    @Test
    void scores_are_equal_when_they_round_to_the_same_hundredth() {
        assertThat(Ranking.of(List.of(SECOND, new Contender("x", "streets", 101_505, 1))))
                .extracting(Ranking.Place::rank)
                .containsExactly(1, 2);
    }

    @Test
    void a_unit_without_entries_is_listed_last_and_not_ranked() {
        var ranking = Ranking.of(List.of(IDLE, FOURTH, FIRST));

        assertThat(ranking).extracting(place -> place.contender().unit()).containsExactly("a", "d", "e");
        assertThat(ranking).extracting(Ranking.Place::rank).containsExactly(1, 2, null);
    }

    @Test
    void leagues_do_not_compete_with_each_other() {
        assertThat(Ranking.of(List.of(FIRST, ELSEWHERE)))
                .extracting(Ranking.Place::rank)
                .containsExactly(1, 1);
    }

    @Test
    void the_order_in_which_units_come_in_does_not_matter() {
        List<Contender> all = new ArrayList<>(List.of(FIRST, SECOND, SECOND_TOO, FOURTH, IDLE, ELSEWHERE));
        List<Ranking.Place> expected = Ranking.of(all);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(all, new Random(seed));
            assertThat(Ranking.of(all)).isEqualTo(expected);
        }
    }
}
