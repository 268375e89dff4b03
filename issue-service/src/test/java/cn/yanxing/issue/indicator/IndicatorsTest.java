package cn.yanxing.issue.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.issue.cases.Measure;
import cn.yanxing.kit.formula.Period;
import cn.yanxing.kit.formula.Reading;
import cn.yanxing.kit.formula.Tally;
import cn.yanxing.kit.problem.Refused;
import cn.yanxing.kit.wire.WireJson;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The definitions that are shipped, and what may be said in one. */
class IndicatorsTest {
    private static final Period YEAR_2016 = year(2016);

    private final List<Indicator> shipped = new Indicators().all();

    @Test
    void no_code_and_no_version_stands_twice() {
        assertThat(shipped).extracting(Indicator::code).doesNotHaveDuplicates();
        assertThat(shipped).allSatisfy(indicator -> assertThat(indicator.versions())
                .isNotEmpty()
                .extracting(Formula::version)
                .doesNotHaveDuplicates());
    }

    @Test
    void a_formula_reads_like_the_table_of_the_standard() {
        assertThat(new Indicators().get("closing-rate").versions())
                .extracting(Formula::inChinese)
                .containsExactly("结案 ÷ 应结案", "结案 ÷ 应结案且非缓办", "立案且结案 ÷ 立案");
    }

    @Test
    void a_stage_without_a_limit_and_a_limit_without_a_stage_are_mistakes() {
        assertThatThrownBy(() -> formula("FILED_ON_TIME", "FILED", "null")).hasMessageContaining("a limit");
        assertThatThrownBy(() -> formula("CLOSED", "DUE_CLOSED", "15")).hasMessageContaining("a limit");
    }

    @Test
    void a_version_holds_for_periods_that_begin_with_it_or_later() {
        Indicator indicator = indicator("2016-01-02");

        assertThat(indicator.formulas(null, YEAR_2016)).isEmpty();
        assertThat(indicator.formulas(null, year(2017))).hasSize(1);
        assertThat(indicator("2016-01-01").formulas(null, YEAR_2016)).hasSize(1);
        refused(() -> indicator.formulas("one", YEAR_2016), "indicator-version-not-yet-valid");
    }

    @Test
    void where_several_versions_hold_none_is_chosen_in_silence() {
        Indicator closing = new Indicators().get("closing-rate");

        assertThat(closing.formulas(null, YEAR_2016)).hasSize(3);
        assertThat(closing.formula("jinhua", YEAR_2016).version()).isEqualTo("jinhua");
        refused(() -> closing.formula(null, YEAR_2016), "indicator-version-open");
        refused(() -> closing.formula("atlantis", YEAR_2016), "indicator-version-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "911, 972, 93.72 %",
        "737, 972, 75.82 %",
        "902, 956, 94.35 %",
        "9, 16, 56.25 %",
        "28, 57, 49.12 %",
        "1, 3, 33.33 %",
        "2, 3, 66.67 %",
        "1, 20000, 0.01 %",
        "0, 5, 0.00 %",
        "5, 5, 100.00 %"
    })
    void a_value_is_rounded_half_up_and_its_fraction_is_exact(long numerator, long denominator, String text) {
        Reading reading = Reading.of(
                "one", "结案 ÷ 应结案", Measure.PERCENT, new Tally(null, numerator, denominator, numerator, denominator));

        assertThat(reading.text()).isEqualTo(text);
        assertThat(reading.fraction()).isEqualTo(numerator + "/" + denominator);
    }

    @Test
    void with_nothing_to_divide_by_there_is_no_value() {
        Reading reading = Reading.of("one", "结案 ÷ 应结案", Measure.PERCENT, new Tally(null, 0, 0, 0, 0));

        assertThat(reading.value()).isNull();
        assertThat(reading.fraction()).isNull();
        assertThat(reading.text()).isEqualTo("—");
        assertThat(reading.reason()).isEqualTo("denominator-empty");
    }

    private static Indicator indicator(String validFrom) {
        return WireJson.read("""
                {"code": "rate", "name": "率", "nameEn": "Rate", "measure": "PERCENT", "versions": [
                  {"version": "one", "validFrom": "%s", "numerator": "CLOSED", "denominator": "DUE_CLOSED",
                   "source": "城", "sourceEn": "City"}]}
                """.formatted(validFrom), Indicator.class);
    }

    private static Formula formula(String numerator, String denominator, String limit) {
        return WireJson.read("""
                {"version": "one", "validFrom": "2000-01-01", "numerator": "%s", "denominator": "%s",
                 "limitMinutes": %s, "source": "城", "sourceEn": "City"}
                """.formatted(numerator, denominator, limit), Formula.class);
    }

    private static Period year(int year) {
        return Period.of(year + "-01-01", (year + 1) + "-01-01", ZoneOffset.UTC, Instant.EPOCH);
    }

    private static void refused(Runnable act, String code) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
