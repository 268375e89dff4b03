package cn.yanxing.scoring.words;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language that a reader asked for; Chinese unless English comes first. */
public enum Language {
    ZH,
    EN;

    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) return ZH;
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .map(Locale.LanguageRange::getRange)
                    .filter(range -> range.startsWith("zh") || range.startsWith("en"))
                    .findFirst()
                    .map(range -> range.startsWith("en") ? EN : ZH)
                    .orElse(ZH);
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) { // the JDK trips over a lone hyphen
            return ZH;
        }
    }
}
