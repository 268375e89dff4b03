package cn.yanxing.issue.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.kit.wire.WireJson;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How several rates become one mark, worked out by hand. */
class CompositeTest {

    private static final String DEPARTMENT = """
            {"version": "standard", "validFrom": "2000-01-01", "source": "s", "sourceEn": "s", "components": [
              {"weight": 10, "count": "DUE_HANDLED", "complement": false, "scale": [{"upTo": 50, "points": 100}, {"upTo": 100, "points": 90},
                {"points": 0}]},
              {"weight": 30, "indicator": "closing-rate", "version": "standard", "complement": false},
              {"weight": 30, "indicator": "handling-on-time-rate", "version": "standard", "complement": false},
              {"weight": 30, "indicator": "rework-rate", "version": "jinniu", "complement": true}]}
            """;

    private final Weighting department = weighting(DEPARTMENT);

    @Test
    void the_parts_add_up_to_the_mark_and_what_was_reworked_counts_by_what_was_not() {
        Scored scored = score("100", "93.72", "75.82", "5.00"); // 10 + 28.116 + 22.746 + 28.5

        assertThat(scored.score()).isEqualTo(new BigDecimal("89.36"));
        assertThat(scored.grade()).isEqualTo(Grade.B);
    }

    @Test
    void nobody_is_given_a_mark_for_what_did_not_happen() {
        Scored scored = score("100", "93.72", null, "0");

        assertThat(scored.score()).isNull();
        assertThat(scored.grade()).isNull();
        assertThat(scored.text()).isEqualTo("—");
        assertThat(scored.parts().get(1).points()).isEqualByComparingTo("28.116");
    }

    @Test
    void weights_that_are_not_a_hundred_together_are_a_mistake() {
        assertThatThrownBy(() -> weighting(DEPARTMENT.replace("\"weight\": 10", "\"weight\": 40")))
                .rootCause()
                .hasMessageContaining("weights of 100, but those of standard are 130");
        assertThatThrownBy(() -> weighting(DEPARTMENT.replace("\"weight\": 30", "\"weight\": 20")))
                .rootCause()
                .hasMessageContaining("are 70");
    }

    @Test
    void a_part_is_a_rate_or_a_number_and_never_both_or_neither() {
        assertThatThrownBy(() -> weighting(DEPARTMENT.replace("\"count\": \"DUE_HANDLED\",", "")))
                .rootCause()
                .hasMessageContaining("a count with its scale");
        assertThatThrownBy(() -> weighting(DEPARTMENT.replace("\"version\": \"jinniu\",", "")))
                .rootCause()
                .hasMessageContaining("an indicator's version");
    }

    /** One city's scale goes from 1201 to 2000 and on from "over 2001": 2001 cases were worth nothing. */
    @ParameterizedTest
    @CsvSource({"0, 60", "500, 60", "501, 75", "1200, 75", "1201, 90", "2000, 90", "2001, 100", "2002, 100"})
    void every_number_of_cases_has_its_step(long cases, BigDecimal points) {
        Scale scale = scale("500:60 1200:75 2000:90 :100");

        assertThat(scale.points(cases)).isEqualByComparingTo(points);
    }

    @Test
    void a_scale_that_ends_or_falls_is_a_mistake() {
        assertThatThrownBy(() -> scale("500:60 1200:75")).hasMessageContaining("a last step without an end");
        assertThatThrownBy(() -> scale("")).hasMessageContaining("a last step without an end");
        assertThatThrownBy(() -> scale("1200:75 500:60 :0")).hasMessageContaining("rising steps");
        assertThatThrownBy(() -> scale(":75 :60 :0")).hasMessageContaining("rising steps");
    }

    @ParameterizedTest
    @CsvSource({"100, A", "90, A", "89.99, B", "75, B", "74.99, C", "60, C", "59.99, D", "40, D", "39.99, E", "0, E"})
    void a_grade_begins_where_the_one_below_ends(BigDecimal score, Grade grade) {
        assertThat(Grade.of(score)).isEqualTo(grade);
    }

    private Scored score(@Nullable String... values) {
        List<Component> components = department.components();
        return Scored.of(
                department,
                components.stream()
                        .map(component -> part(component, values[components.indexOf(component)]))
                        .toList());
    }

    private static Scored.WeightedPart part(Component component, @Nullable String value) {
        BigDecimal points = value == null ? null : component.points(new BigDecimal(value));
        return new Scored.WeightedPart(component, "名", "name", String.valueOf(value), points);
    }

    private static Weighting weighting(String json) {
        return WireJson.read(json, Weighting.class);
    }

    /** {@code 500:60 :100} is up to 500 worth 60, and all above worth 100. */
    private static Scale scale(String steps) {
        return new Scale(Arrays.stream(steps.split(" ", -1))
                .filter(step -> !step.isEmpty())
                .map(step -> step.split(":", -1))
                .map(step -> new Scale.Step(step[0].isEmpty() ? null : Long.valueOf(step[0]), new BigDecimal(step[1])))
                .toList());
    }
}
