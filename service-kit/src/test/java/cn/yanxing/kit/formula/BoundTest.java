package cn.yanxing.kit.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BoundTest {

    @Test
    void named_values_stand_where_the_question_marks_are() {
        Bound bound = Bound.of("a = {x} AND b = {y} OR c = {x}", Map.of("x", 1, "y", 2));

        assertThat(bound.sql()).isEqualTo("a = ? AND b = ? OR c = ?");
        assertThat(bound.values()).isEqualTo(List.of(1, 2, 1));
        assertThatThrownBy(() -> Bound.of("{nobody}", Map.of())).hasMessageContaining("{nobody}");
    }
}
