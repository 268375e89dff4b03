package cn.yanxing.issue.export;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.contracts.IssueEvent.Source;
import cn.yanxing.issue.report.IssueStatus;
import cn.yanxing.issue.request.RequestKind;
import cn.yanxing.kit.export.Wording;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final List<Locale> BOTH = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    @Test
    void every_code_has_its_word_in_both_languages() {
        for (Locale language : BOTH) {
            Wording words = new Wording(language, ZoneOffset.UTC);
            named(words, "column", Column.values());
            named(words, "status", IssueStatus.values());
            named(words, "source", Source.values());
            named(words, "request", RequestKind.values());
            named(words, "answer", new Boolean[] {true, false});
        }
    }

    @Test
    void what_is_said_in_one_language_is_said_in_the_other() {
        var keys = BOTH.stream()
                .map(language -> ResourceBundle.getBundle("exports", language).keySet())
                .toList();

        assertThat(keys.get(0)).isNotEmpty().isEqualTo(keys.get(1));
    }

    private static void named(Wording words, String kind, Object[] codes) {
        assertThat(Stream.of(codes).map(code -> words.of(kind, code)))
                .noneMatch(word -> Stream.of(codes).map(Object::toString).anyMatch(word::equals));
    }
}
