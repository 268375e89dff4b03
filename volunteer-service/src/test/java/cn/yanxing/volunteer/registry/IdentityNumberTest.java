package cn.yanxing.volunteer.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "110105 19491231 002x", "440524188001010014"})
    void the_standards_own_examples_are_right(String typed) {
        assertThat(IdentityNumber.of(typed).value()).hasSize(18);
    }

    @Test
    void an_old_number_of_15_digits_becomes_its_18() {
        assertThat(IdentityNumber.of("110105491231002").value()).isEqualTo("11010519491231002X");
    }

    @Test
    void it_says_when_its_owner_was_born() {
        assertThat(IdentityNumber.of("11010519491231002X").born()).isEqualTo(LocalDate.of(1949, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "110105194912310021, check-digit",
        "11010519491231002, shape",
        "01010519491231002X, shape",
        "11010519491331002X, check-digit",
        "110105194902300020, birth-date"
    })
    void what_is_wrong_is_named_without_the_number(String typed, String what) {
        assertThatThrownBy(() -> IdentityNumber.of(typed))
                .isInstanceOf(RegistryRefused.class)
                .hasMessage("identity-number-invalid {what=" + what + "}");
    }

    @Property
    void one_wrong_digit_is_always_noticed(
            @ForAll @IntRange(max = 16) int place, @ForAll @IntRange(min = 1, max = 9) int by) {
        char[] digits = "11010519491231002X".toCharArray();
        digits[place] = (char) ('0' + (digits[place] - '0' + by) % 10);

        assertThatThrownBy(() -> IdentityNumber.of(new String(digits))).isInstanceOf(RegistryRefused.class);
    }

    @Test
    void a_log_line_does_not_hold_it() {
        assertThat(IdentityNumber.of("11010519491231002X")).hasToString("IdentityNumber[…]");
    }
}
