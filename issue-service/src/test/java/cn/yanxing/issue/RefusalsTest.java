package cn.yanxing.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is said in one language is said in the other, with the same facts. */
class RefusalsTest {

    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");

    @Test
    void every_refusal_has_words_in_both_languages_with_the_same_facts() throws IOException {
        assertThat(facts("/refusals_en.properties")).isEqualTo(facts("/refusals.properties"));
    }

    @Test
    void the_residents_pages_say_the_same_in_both_languages() throws IOException {
        assertThat(facts("/residents_en.properties")).isEqualTo(facts("/residents.properties"));
    }

    private static Map<String, TreeSet<String>> facts(String file) throws IOException {
        Properties texts = new Properties();
        try (var stream = RefusalsTest.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        Map<String, TreeSet<String>> facts = new TreeMap<>();
        texts.stringPropertyNames().forEach(code -> {
            TreeSet<String> named = new TreeSet<>();
            Matcher fact = FACT.matcher(texts.getProperty(code));
            while (fact.find()) named.add(fact.group(1));
            facts.put(code, named);
        });
        return facts;
    }
}
