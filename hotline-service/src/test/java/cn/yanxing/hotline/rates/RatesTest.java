package cn.yanxing.hotline.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.kit.formula.Selection;
import cn.yanxing.kit.formula.Tally;
import cn.yanxing.kit.problem.Refused;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The definitions that are shipped, and how their values are told. */
class RatesTest {

    private final List<Rate> shipped = new Rates().all();

    @Test
    void every_rate_of_the_table_is_there_once_and_in_order() {
        assertThat(shipped)
                .extracting(Rate::code)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20)
                        .mapToObj("K%02d"::formatted)
                        .toList());
    }

    @Test
    void the_published_version_stands_first_and_no_version_twice() {
        assertThat(shipped).filteredOn(rate -> rate.gap() == null).allSatisfy(rate -> {
            assertThat(rate.versions()).extracting(Formula::version).doesNotHaveDuplicates();
            assertThat(rate.formula(null).version()).isEqualTo("published");
        });
    }

    @Test
    void on_time_has_the_variants_that_cities_publish() {
        assertThat(new Rates().get("K09").versions())
                .extracting(Formula::inChinese)
                .containsExactly("应办结且非超期 ÷ 应办结", "派单且非超期 ÷ 派单", "办结且非超期 ÷ 办结");
    }

    @Test
    void the_numerator_of_a_share_says_no_less_than_its_denominator() {
        assertThat(shipped)
                .flatExtracting(Rate::versions)
                .filteredOn(formula -> formula.measure().isShare())
                .filteredOn(formula -> !formula.denominator().terms().toString().contains("RATED"))
                .filteredOn(formula -> !formula.denominator().terms().toString().contains("OR_SOLVED"))
                .filteredOn(formula -> !formula.denominator().terms().toString().contains("WHETHER"))
                .allSatisfy(formula -> assertThat(formula.numerator().terms())
                        .containsAll(formula.denominator().terms()));
    }

    @Test
    void telephony_claims_no_value_without_calls() {
        for (String code : List.of("K01", "K02", "K03")) {
            Rate rate = new Rates().get(code);
            assertThat(rate.versions()).isEmpty();
            assertThat(rate.gap()).isNotNull().extracting(Gap::kind).isEqualTo(Gap.Kind.NO_DATA_SOURCE);
            assertThatThrownBy(() -> rate.formula(null)).isInstanceOf(Refused.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "6842, 6883, 99.40 %",
        "1472, 1472, 100.00 %",
        "1469, 1472, 99.80 %",
        "1, 3, 33.33 %",
        "1, 20000, 0.01 %"
    })
    void a_share_is_rounded_half_up_to_two_decimals(long numerator, long denominator, String text) {
        assertThat(stated(numerator, denominator).reading().text()).isEqualTo(text);
    }

    @Test
    void nothing_to_divide_by_is_a_dash_without_an_interval_and_never_a_hundred_percent() {
        Stated nothing = stated(0, 0);

        assertThat(nothing.reading().text()).isEqualTo("—");
        assertThat(nothing.reading().value()).isNull();
        assertThat(nothing.interval()).isNull();
    }

    /** Wilson's score for 9 of 10, as textbooks have it: 59.6 % to 98.2 %. */
    @Test
    void few_orders_say_little() {
        assertThat(Interval.of(9, 10).low()).isEqualByComparingTo("59.58");
        assertThat(Interval.of(9, 10).high()).isEqualByComparingTo("98.21");
        assertThat(Interval.of(0, 1).low()).isEqualByComparingTo("0");
        assertThat(Interval.of(5, 5).high()).isEqualByComparingTo("100");
    }

    @Test
    void no_part_of_fewer_than_thirty_orders_is_ranked_and_equals_share_their_rank() {
        List<Breakdown.Part> parts = Breakdown.ranked(List.of(
                part("few", 29, 29), part("best", 30, 30), part("same", 60, 60), part("worst", 10, 40), none(50, 50)));

        assertThat(parts).extracting(Breakdown.Part::rank).containsExactly(null, 1, 1, 3, null);
    }

    @Test
    void a_word_that_is_no_trait_is_a_mistake() {
        OrderWords words = new OrderWords();

        assertThat(words.convert("DUE and not LATE"))
                .extracting(Selection::toString)
                .isEqualTo("DUE and not LATE");
        assertThatThrownBy(() -> words.convert("DUE or LATE")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Breakdown.Part part(String name, long numerator, long denominator) {
        return new Breakdown.Part(name, name, stated(numerator, denominator), null);
    }

    private static Breakdown.Part none(long numerator, long denominator) {
        return new Breakdown.Part(null, null, stated(numerator, denominator), null);
    }

    private static Stated stated(long numerator, long denominator) {
        Rate rate = new Rates().get("K08");
        return Stated.of(rate, rate.formula(null), new Tally(null, numerator, denominator, numerator, denominator));
    }
}
