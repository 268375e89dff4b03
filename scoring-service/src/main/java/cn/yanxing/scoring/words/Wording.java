package cn.yanxing.scoring.words;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in both languages; {@code {name}} is a gap for a fact of that name. */
public record Wording(String zh, String en) {

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    public String in(Language language) {
        return language == Language.EN ? en : zh;
    }

    /** The text with its gaps filled; a fact that is not known reads as a dash. */
    public String in(Language language, Map<String, String> facts) {
        return GAP.matcher(in(language))
                .replaceAll(gap -> Matcher.quoteReplacement(facts.getOrDefault(gap.group(1), "—")));
    }
}
