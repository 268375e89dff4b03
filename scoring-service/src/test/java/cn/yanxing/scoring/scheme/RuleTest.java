package cn.yanxing.scoring.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.scoring.words.Wording;
import org.junit.jupiter.api.Test;

class RuleTest {

    private static final Wording ANY = new Wording("一", "one");

    @Test
    void an_amount_is_rounded_half_up_once_at_the_end() {
        assertThat(ruleOf(100, 60).amountFor(60)).isEqualTo(100);
        assertThat(ruleOf(100, 60).amountFor(3)).isEqualTo(5);
        assertThat(ruleOf(1, 2).amountFor(1)).isEqualTo(1);
        assertThat(ruleOf(1, 3).amountFor(1)).isZero();
    }

    @Test
    void taking_back_rounds_as_giving_did() {
        assertThat(ruleOf(100, 60).amountFor(-3)).isEqualTo(-ruleOf(100, 60).amountFor(3));
        assertThat(ruleOf(-500, 1).amountFor(2)).isEqualTo(-1000);
    }

    @Test
    void an_amount_too_large_is_refused_and_never_wraps_around() {
        assertThatThrownBy(() -> ruleOf(Long.MAX_VALUE, 1).amountFor(2)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_rule_without_an_amount_is_no_rule() {
        assertThatThrownBy(() -> ruleOf(0, 1)).hasMessage("expected an amount, but any has none");
        assertThatThrownBy(() -> ruleOf(1, 0)).hasMessage("expected per of at least 1, but any has 0");
    }

    private static Rule ruleOf(long amount, int per) {
        return new Rule("any", 1, Occasion.VOLUNTEER_MINUTES, amount, per, "D1", ANY, ANY, ANY, ANY);
    }
}
