package cn.yanxing.issue.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SelectionTest {

    @Test
    void a_side_of_a_formula_reads_as_it_is_written() {
        Selection selection = Selection.of("DUE_CLOSED and not SUSPENDED");

        assertThat(selection).hasToString("DUE_CLOSED and not SUSPENDED");
        assertThat(selection.inChinese()).isEqualTo("应结案且非缓办");
        assertThat(selection.sql())
                .isEqualTo("(" + Trait.DUE_CLOSED.sql() + ") AND NOT (" + Trait.SUSPENDED.sql() + ")");
    }

    @Test
    void a_word_that_is_no_trait_is_a_mistake() {
        assertThatThrownBy(() -> Selection.of("CLOSED or FILED")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Selection.of("CLOSED and")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Selection.of("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_the_stages_of_the_desk_need_a_limit() {
        assertThat(Selection.of("FILED_ON_TIME").needsLimit()).isTrue();
        assertThat(Selection.of("DUE_CLOSED and not SUSPENDED").needsLimit()).isFalse();
    }

    @Test
    void named_values_stand_where_the_question_marks_are() {
        Bound bound = Bound.of("a = {x} AND b = {y} OR c = {x}", Map.of("x", 1, "y", 2));

        assertThat(bound.sql()).isEqualTo("a = ? AND b = ? OR c = ?");
        assertThat(bound.values()).isEqualTo(List.of(1, 2, 1));
        assertThatThrownBy(() -> Bound.of("{nobody}", Map.of())).hasMessageContaining("{nobody}");
    }
}
