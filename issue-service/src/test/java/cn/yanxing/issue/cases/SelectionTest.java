package cn.yanxing.issue.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.kit.formula.Selection;
import org.junit.jupiter.api.Test;

class SelectionTest {

    @Test
    void a_side_of_a_formula_reads_as_it_is_written() {
        Selection selection = CaseWords.of("DUE_CLOSED and not SUSPENDED");

        assertThat(selection).hasToString("DUE_CLOSED and not SUSPENDED");
        assertThat(selection.inChinese()).isEqualTo("应结案且非缓办");
        assertThat(selection.sql())
                .isEqualTo("(" + Trait.DUE_CLOSED.sql() + ") AND NOT (" + Trait.SUSPENDED.sql() + ")");
    }

    @Test
    void a_word_that_is_no_trait_is_a_mistake() {
        assertThatThrownBy(() -> CaseWords.of("CLOSED or FILED")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CaseWords.of("CLOSED and")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CaseWords.of("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_the_stages_of_the_desk_need_a_limit() {
        assertThat(CaseWords.of("FILED_ON_TIME").needs("limit")).isTrue();
        assertThat(CaseWords.of("DUE_CLOSED and not SUSPENDED").needs("limit")).isFalse();
    }
}
