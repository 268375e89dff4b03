package cn.yanxing.issue.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What the desk takes for likely the same. */
class NearAndRecentTest {
    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
    private static final NearAndRecent RULE = new NearAndRecent(50, Duration.ofDays(7), 0.5);

    /** At 26.89 degrees north. */
    private static final double METRE_NORTH = 1 / 111_195.08;

    private static final double METRE_EAST = METRE_NORTH / Math.cos(Math.toRadians(26.89));

    @Test
    void the_desk_asks_for_fifty_metres_and_seven_days() {
        DuplicateConfig config = new SmallRyeConfigBuilder()
                .withMapping(DuplicateConfig.class)
                .build()
                .getConfigMapping(DuplicateConfig.class);

        assertThat(config.rule().metresMax()).isEqualTo(50);
        assertThat(config.rule().apartMax()).isEqualTo(Duration.ofDays(7));
        assertThat(config.rule().likelyFrom()).isEqualTo(0.7);
    }

    @Test
    void the_same_place_and_moment_is_as_alike_as_can_be() {
        assertThat(score(0, Duration.ZERO)).hasValue(1.0);
    }

    @Test
    void fifty_metres_are_near_and_fifty_one_are_not() {
        assertThat(score(49.9, Duration.ZERO))
                .hasValueSatisfying(score -> assertThat(score).isCloseTo(0.2, within(0.01)));
        assertThat(score(50.1, Duration.ZERO)).isEmpty();
        assertThat(RULE.compare(at(0, 50.1, NINE), at(0, 0, NINE))).isEmpty();
    }

    @Test
    void seven_days_are_recent_and_a_second_more_is_not() {
        assertThat(score(0, Duration.ofDays(7))).hasValue(0.8);
        assertThat(score(0, Duration.ofDays(7).plusSeconds(1))).isEmpty();
    }

    @Test
    void another_item_of_the_catalogue_is_another_problem() {
        Sighting litter = new Sighting("litter", 112.61, 26.89, NINE);

        assertThat(RULE.compare(litter, at(0, 0, NINE))).isEmpty();
    }

    @Test
    void from_the_threshold_on_it_is_likely() {
        assertThat(RULE.compare(at(25, 0, NINE), at(0, 0, NINE.plus(Duration.ofHours(83)))))
                .hasValueSatisfying(alike -> assertThat(alike.likely()).isTrue());
        assertThat(RULE.compare(at(26, 0, NINE), at(0, 0, NINE.plus(Duration.ofHours(85)))))
                .hasValueSatisfying(alike -> assertThat(alike.likely()).isFalse());
    }

    @Property
    void alike_is_mutual_and_between_nothing_and_one(
            @ForAll @DoubleRange(min = -60, max = 60) double east,
            @ForAll @DoubleRange(min = -60, max = 60) double north,
            @ForAll @IntRange(max = 700_000) int seconds) {
        Sighting one = at(0, 0, NINE);
        Sighting other = at(east, north, NINE.plusSeconds(seconds));

        Optional<Likeness> alike = RULE.compare(one, other);

        assertThat(RULE.compare(other, one).map(Likeness::score)).isEqualTo(alike.map(Likeness::score));
        assertThat(one.metresTo(other)).isCloseTo(Math.hypot(east, north), within(0.01));
        alike.ifPresent(likeness -> assertThat(likeness.score()).isBetween(0.0, 1.0));
    }

    private static Optional<Double> score(double metresNorth, Duration later) {
        return RULE.compare(at(0, metresNorth, NINE), at(0, 0, NINE.plus(later)))
                .map(Likeness::score);
    }

    private static Sighting at(double metresEast, double metresNorth, Instant moment) {
        return new Sighting("road-damage", 112.61 + metresEast * METRE_EAST, 26.89 + metresNorth * METRE_NORTH, moment);
    }
}
