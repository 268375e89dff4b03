package cn.yanxing.scoring.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.scoring.words.Language;
import cn.yanxing.scoring.words.Points;
import java.time.Instant;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PublishedSchemeTest {

    private final SchemeService schemes = new SchemeService();

    @Test
    void every_occasion_has_one_published_price_but_danger_that_was_stopped_late() {
        assertThat(schemes.current().rules().stream().map(Rule::occasion).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Occasion.ISSUE_CONTAINMENT_OVERDUE)));
        assertThat(schemes.current().rules()).extracting(Rule::occasion).doesNotHaveDuplicates();
    }

    @Test
    void every_rule_says_what_and_why_in_both_languages() {
        for (Language language : Language.values())
            assertThat(SchemeView.of(schemes.current(), language).rules())
                    .allSatisfy(rule -> assertThat(rule.name() + rule.text() + rule.reason() + rule.clause())
                            .isNotBlank());
        assertThat(schemes.current().rules())
                .allSatisfy(rule ->
                        assertThat(rule.text().zh()).isNotEqualTo(rule.text().en()));
    }

    @Test
    void what_a_rule_says_is_what_it_pays() {
        assertThat(schemes.current().rules())
                .allSatisfy(rule -> assertThat(rule.text().en())
                        .contains(Points.of(Math.abs(rule.amount())).toPlainString()));
    }

    @Test
    void a_scheme_holds_from_its_day_on_and_not_before() {
        Instant day = schemes.current().effectiveFrom();

        assertThat(schemes.at(day)).contains(schemes.current());
        assertThat(schemes.at(day.minusNanos(1))).isEmpty();
    }
}
