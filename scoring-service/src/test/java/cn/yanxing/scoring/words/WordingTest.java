package cn.yanxing.scoring.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void gaps_are_filled_and_what_is_unknown_reads_as_a_dash() {
        Wording wording = new Wording("问题 {number}（{street}）", "Issue {number} ({street})");

        assertThat(wording.in(Language.EN, Map.of("number", "$1\\"))).isEqualTo("Issue $1\\ (—)");
        assertThat(wording.in(Language.ZH, Map.of("street", "东"))).isEqualTo("问题 —（东）");
    }

    @Test
    void chinese_is_spoken_unless_english_comes_first() {
        assertThat(Language.of(null)).isEqualTo(Language.ZH);
        assertThat(Language.of("fr, en;q=0.5")).isEqualTo(Language.EN);
        assertThat(Language.of("en;q=0.4, zh-CN;q=0.9")).isEqualTo(Language.ZH);
        assertThat(Language.of("en-GB")).isEqualTo(Language.EN);
        assertThat(Language.of(";;q=nonsense")).isEqualTo(Language.ZH);
        assertThat(Language.of("-,;=")).isEqualTo(Language.ZH);
    }

    @Test
    void points_are_read_with_three_decimals_and_ranked_with_two() {
        assertThat(Points.signed(-500)).isEqualTo("-0.500");
        assertThat(Points.signed(1000)).isEqualTo("+1.000");
        assertThat(Points.ranked(101_505)).isEqualByComparingTo("101.51");
    }
}
