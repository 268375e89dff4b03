package cn.yanxing.kit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksTest {

    @ParameterizedTest
    @CsvSource({"张,*", "张三,张*", "张小三,张*三", "欧阳小三,欧**三", "𠮷田明,𠮷*明", "Li Na,L****"})
    void a_name_shows_its_first_and_of_longer_ones_its_last_character(String name, String masked) {
        assertThat(Masks.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"13812345678,138****5678", "0734-8331234,0734****1234", "8331234,*****34", "110,**0", "1,*", "12,**"})
    void a_phone_shows_too_little_to_be_called(String phone, String masked) {
        assertThat(Masks.phone(phone)).isEqualTo(masked);
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(Masks.name(null)).isNull();
        assertThat(Masks.phone(" ")).isNull();
    }
}
