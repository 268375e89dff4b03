package cn.yanxing.scoring.happening;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.scoring.words.Language;
import cn.yanxing.scoring.words.Wording;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TitlesTest {

    private static final Map<String, String> ALL_FACTS =
            Map.of("subject", "路面破损", "number", "7", "unit", "甲街道", "street", "甲街道", "minutes", "60");

    @ParameterizedTest
    @MethodSource("cn.yanxing.scoring.Examples#heardTypes")
    void every_event_has_a_short_title_in_both_languages(String type) {
        Wording title = Titles.wording(type);

        assertThat(title.zh()).isNotEqualTo(type).isNotEqualTo(title.en());
        assertThat(title.en()).isNotEqualTo(type);
        for (Language language : Language.values())
            assertThat(title.in(language, ALL_FACTS)).doesNotContain("—").hasSizeLessThan(60);
    }

    @Test
    void an_event_of_tomorrow_is_shown_by_its_name() {
        assertThat(Titles.wording("issue.merged.v1").zh()).isEqualTo("issue.merged.v1");
    }
}
