package cn.yanxing.issue.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** The draw that anybody can repeat. */
class DrawTest {

    /** What the shell of {@link Draw}'s description printed for these ten numbers and this seed. */
    @Test
    void a_stranger_with_sha256sum_draws_the_same() {
        String seed = "双色球 2026133: 03 08 11 19 27 31 + 12";

        assertThat(Draw.sample(seed, numbers(10), 4))
                .containsExactly("2026-000005", "2026-000008", "2026-000006", "2026-000004");
        assertThat(Draw.fingerprint(numbers(10)))
                .isEqualTo("1358b3c40fcfbf5ab9f48ece3c576c3fc4ce657e53b0baa52065d36562214781");
    }

    @Property
    void drawn_again_it_is_the_same_in_whatever_order_and_however_often_the_numbers_come(
            @ForAll @StringLength(min = 1, max = 30) String seed,
            @ForAll @IntRange(min = 1, max = 60) int population,
            @ForAll @IntRange(min = 1, max = 80) int size,
            @ForAll Random random) {
        List<String> numbers = numbers(population);
        List<String> shuffled = new ArrayList<>(numbers);
        shuffled.addAll(numbers.subList(0, population / 2));
        Collections.shuffle(shuffled, random);

        assertThat(Draw.sample(seed, shuffled, size)).isEqualTo(Draw.sample(seed, numbers, size));
        assertThat(Draw.fingerprint(shuffled)).isEqualTo(Draw.fingerprint(numbers));
    }

    @Property
    void each_is_drawn_at_most_once_and_as_many_as_there_are(
            @ForAll @StringLength(min = 1, max = 30) String seed,
            @ForAll @IntRange(min = 1, max = 60) int population,
            @ForAll @IntRange(min = 1, max = 80) int size) {
        List<String> sample = Draw.sample(seed, numbers(population), size);

        assertThat(sample).doesNotHaveDuplicates().hasSize(Math.min(size, population));
        assertThat(numbers(population)).containsAll(sample);
    }

    @Property
    void a_larger_sample_begins_with_the_smaller_one(
            @ForAll @StringLength(min = 1, max = 30) String seed, @ForAll @IntRange(min = 1, max = 40) int size) {
        assertThat(Draw.sample(seed, numbers(60), size + 7)).startsWith(first(seed, size));
    }

    /** Chi-squared over 20 numbers, 19 degrees of freedom: above 43.8 once in a thousand times by chance; these seeds are fixed. */
    @Test
    void every_number_is_drawn_as_often_as_every_other() {
        int seeds = 4_000;
        Map<String, Integer> drawn = new HashMap<>();
        for (int seed = 0; seed < seeds; seed++)
            Draw.sample("seed " + seed, numbers(20), 5).forEach(number -> drawn.merge(number, 1, Integer::sum));

        double expected = seeds * 5 / 20.0;
        double variance = expected * (1 - 5 / 20.0);
        double squares = drawn.values().stream()
                .mapToDouble(count -> (count - expected) * (count - expected) / variance)
                .sum();
        assertThat(drawn).hasSize(20);
        assertThat(squares * 19 / 20).isLessThan(43.8);
    }

    @Test
    void another_population_has_another_fingerprint() {
        assertThat(Set.of(
                        Draw.fingerprint(numbers(10)),
                        Draw.fingerprint(numbers(11)),
                        Draw.fingerprint(numbers(10).subList(1, 10))))
                .hasSize(3);
    }

    private static String[] first(String seed, int size) {
        return Draw.sample(seed, numbers(60), size).toArray(String[]::new);
    }

    private static List<String> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj("2026-%06d"::formatted).toList();
    }
}
